import { mkdtempSync, readdirSync, rmSync, writeFileSync, utimesSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, it } from 'vitest'
import { openDiskStore } from './disk-store.ts'
import { receive, storeBytes, sweepIncoming } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhariya-store-'))
const store = openDiskStore(folder)
afterAll(() => rmSync(folder, { recursive: true }))

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

async function* chunks(...texts: string[]) {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text))
}

it('keeps bytes under their hash, equal ones once, and gives them back', async () => {
  const first = await storeBytes({ store, bytes: Buffer.from('abc') })
  await storeBytes({ store, bytes: Buffer.from('abc') })
  expect(first.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(files()).toHaveLength(1)
  const found = await store.open(first.sha256)
  expect(found?.size).toBe(3)
  expect((await buffer(found?.stream ?? chunks())).toString()).toBe('abc')
})

it('leaves nothing of what has a byte too many, breaks off, or is discarded', async () => {
  const before = files().length
  expect(await receive({ store, source: chunks('ab', 'cd'), limit: 3 })).toBeNull()
  const broken = async function* () {
    yield* chunks('ab')
    throw new Error('the line broke')
  }
  await expect(receive({ store, source: broken(), limit: 100 })).rejects.toThrow('the line broke')
  const incoming = await receive({ store, source: chunks('ab', 'c', 'd'), limit: 4 })
  expect(incoming).toMatchObject({ size: 4, head: Buffer.from('abcd'), tail: Buffer.from('abcd') })
  await incoming?.discard()
  expect(files()).toHaveLength(before)
})

it('knows the edges of a long file', async () => {
  const source = chunks('a'.repeat(50_000), 'b'.repeat(50_000), 'c'.repeat(50_000))
  const incoming = await receive({ store, source, limit: 150_000 })
  expect(incoming?.head.toString()).toBe('a'.repeat(50_000) + 'b'.repeat(15_536))
  expect(incoming?.tail.toString()).toBe('b'.repeat(15_536) + 'c'.repeat(50_000))
  await incoming?.discard()
})

it('opens nothing by a path', async () => {
  for (const sha256 of ['../../etc/passwd', '', 'AB'.repeat(32)])
    await expect(store.open(sha256)).rejects.toThrow('no SHA-256')
  expect(await store.open('0'.repeat(64))).toBeNull()
})

it('sweeps what a killed process left, and nothing that is still coming in', async () => {
  mkdirSync(join(folder, 'incoming'), { recursive: true })
  for (const name of ['old', 'new']) writeFileSync(join(folder, 'incoming', name), 'x')
  utimesSync(join(folder, 'incoming', 'old'), new Date(0), new Date(0))
  expect(await sweepIncoming({ store, olderThan: new Date(Date.now() - 60_000) })).toBe(1)
  expect(readdirSync(join(folder, 'incoming'))).toEqual(['new'])
})
