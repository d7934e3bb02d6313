import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FileStore } from '#/integrations/files/file-store.ts'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { openS3Store, type S3Place } from '#/integrations/files/s3-store.ts'
import { receive, storeBytes, sweepIncoming } from '#/integrations/files/store.ts'
import { readEnv } from '#/lib/env.ts'
import { type S3Server, startS3Server } from '../setup/s3-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhariya-s3-'))
let server: S3Server
let store: FileStore

const account = { bucket: 'zhariya-files', accessKeyId: 'ID', secretAccessKey: 'a/secret+key' }
const placeWith = (other: Partial<S3Place>) => ({
  ...account,
  region: 'kz-1',
  endpoint: server.endpoint,
  ...other,
})
const basic = {
  DATABASE_URL: 'postgresql://zhariya@127.0.0.1/zhariya',
  AUTH_SECRET: 'a secret of the tests, long enough for the rule',
  PUBLIC_ORIGIN: 'https://zhariya.example.kz',
}

beforeAll(async () => {
  server = await startS3Server(account)
  const settings = {
    S3_ENDPOINT: `${server.endpoint}/`,
    S3_BUCKET: account.bucket,
    FILES_DIR: join(folder, 'own'),
  }
  const keys = { S3_ACCESS_KEY_ID: account.accessKeyId, S3_SECRET_ACCESS_KEY: account.secretAccessKey }
  store = openFileStore(readEnv({ ...basic, ...settings, ...keys }))
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const left = () => readdirSync(join(folder, 'own', 'incoming'))

it('keeps bytes in the bucket under their hash and gives them back; nothing stays on this machine', async () => {
  const bytes = randomBytes(3_000_000)
  const first = await storeBytes({ store, bytes })
  const key = `/zhariya-files/${first.sha256.slice(0, 2)}/${first.sha256}`
  expect(server.asked).toEqual([`HEAD ${key}`, `PUT ${key}`])
  expect(await storeBytes({ store, bytes })).toEqual(first)
  expect(server.asked.filter((one) => one.startsWith('PUT'))).toHaveLength(1)
  const found = await store.open(first.sha256)
  expect(found?.size).toBe(3_000_000)
  expect(found && (await buffer(found.stream)).equals(bytes)).toBe(true)
  expect(left()).toEqual([])
})

it('opens nothing that is not there, nothing by a path, and nothing that was removed', async () => {
  expect(await store.open('0'.repeat(64))).toBeNull()
  await expect(store.open('../../etc/passwd')).rejects.toThrow('no SHA-256')
  const { sha256 } = await storeBytes({ store, bytes: Buffer.from('as the telephone sent it') })
  await store.remove(sha256)
  expect(await store.open(sha256)).toBeNull()
  await store.remove(sha256)
})

it('sends nothing of what is refused, and sweeps what was left coming in', async () => {
  const source = async function* () {
    yield await Promise.resolve(Buffer.from('abcd'))
  }
  expect(await receive({ store, source: source(), limit: 3 })).toBeNull()
  const incoming = await receive({ store, source: source(), limit: 4 })
  await incoming?.discard()
  expect(await store.open(incoming?.sha256 ?? '')).toBeNull()
  writeFileSync(join(folder, 'own', 'incoming', 'old'), 'x')
  expect(await sweepIncoming({ store, olderThan: new Date(Date.now() + 60_000) })).toBe(1)
})

it('says what a server refuses, and leaves nothing behind then', async () => {
  const folderOfOurs = join(folder, 'own')
  const stranger = openS3Store({ place: placeWith({ secretAccessKey: 'another' }), folder: folderOfOurs })
  const nowhere = openS3Store({ place: placeWith({ bucket: 'none' }), folder: folderOfOurs })
  const bytes = Buffer.from('x')
  await expect(stranger.open('0'.repeat(64))).rejects.toThrow('403 SignatureDoesNotMatch')
  await expect(storeBytes({ store: stranger, bytes })).rejects.toThrow('403 SignatureDoesNotMatch')
  await expect(storeBytes({ store: nowhere, bytes })).rejects.toThrow('404 NoSuchBucket')
  await expect(nowhere.open('0'.repeat(64))).rejects.toThrow('404 NoSuchBucket')
  expect(left()).toEqual([])
})

it('does not take in what was changed on the way', async () => {
  const path = join(folder, 'own', 'incoming', 'changed')
  writeFileSync(path, 'abcd')
  const file = { path, sha256: '0'.repeat(64), size: 4 }
  await expect(store.take(file)).rejects.toThrow('400 XAmzContentSHA256Mismatch')
  rmSync(path)
})

it('asks a busy server again, and says so when it stays busy', async () => {
  const { sha256 } = await storeBytes({ store, bytes: Buffer.from('busy') })
  server.beBusy(2)
  const found = await store.open(sha256)
  expect(found && (await buffer(found.stream)).toString()).toBe('busy')
  server.beBusy(3)
  await expect(store.open(sha256)).rejects.toThrow('503 SlowDown')
})

it('takes the variables together or not at all', () => {
  const half = { ...basic, S3_ENDPOINT: server.endpoint, S3_BUCKET: account.bucket }
  expect(() => readEnv(half)).toThrow('must be set together')
  expect(openFileStore(readEnv({ ...basic, S3_ENDPOINT: '', FILES_DIR: folder })).incoming).toBe(
    join(folder, 'incoming'),
  )
})
