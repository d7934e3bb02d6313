import { randomBytes } from 'node:crypto'
import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpack } from './unpack.ts'

const page = `<title>Көрме ашылды</title>${Array.from({ length: 300 }, (_, at) => `<p>${String(at * 7919)} зал`).join('')}</html>`
const gzip = gzipSync(page)
const MAX = 3_000_000

const unpacked = async ({ packed, encoding }: { packed: Buffer | string; encoding: string | null }) =>
  (await unpack({ packed: Buffer.from(packed), encoding, maxBytes: MAX })).bytes.toString()

/** A copy with one byte turned, counted from the end. */
function damaged(fromEnd: number): Buffer {
  const copy = Buffer.from(gzip)
  copy[copy.length - fromEnd] = ~(copy.at(-fromEnd) ?? 0) & 255
  return copy
}

test.each([
  ['gzip', gzip],
  ['GZIP', gzip],
  ['x-gzip', gzip],
  ['gzip, gzip', gzip],
  ['gzip,utf-8', gzip],
  ['none, gzip', gzip],
  ['br', brotliCompressSync(page)],
  ['zstd', zstdCompressSync(page)],
  ['deflate', deflateSync(page)],
  ['deflate', deflateSync(page, { level: 1 })],
  ['deflate', deflateRawSync(page)],
  ['deflate', deflateRawSync(page, { level: 0 })],
])('%s', async (encoding, packed) => {
  expect(await unpacked({ packed, encoding })).toBe(page)
})

test.each([
  null,
  '',
  ' ',
  'identity',
  'UTF-8',
  'none',
  'binary',
  '8bit',
  'text/html',
  'windows-1251',
  'compress',
  'aws-chunked',
  'null',
  'no',
  'off',
  'chunked',
  '*',
])('%j is no packing', async (encoding) => {
  expect(await unpacked({ packed: page, encoding })).toBe(page)
})

describe('damage', () => {
  test.each([
    ['a wrong sum', damaged(7)],
    ['a wrong length', damaged(2)],
    ['words behind the end', Buffer.concat([gzip, Buffer.from('<!-- 0.1 s -->')])],
    ['a second head behind the end', Buffer.concat([gzip, gzip.subarray(0, 3), randomBytes(20)])],
    ['zeros behind the end', Buffer.concat([gzip, Buffer.alloc(100)])],
    ['no sum and no length', gzip.subarray(0, -8)],
  ])('%s does no harm', async (_, packed) => {
    expect(await unpacked({ packed, encoding: 'gzip' })).toContain('<p>2367781 зал')
  })

  test.each([
    ['it breaks off', gzip.subarray(0, gzip.length / 2)],
    ['a byte in its middle is another', damaged(Math.floor(gzip.length / 2))],
  ])('what came is read where %s', async (_, packed) => {
    expect(await unpacked({ packed, encoding: 'gzip' })).toContain('Көрме ашылды')
  })

  test('nothing of nothing', async () => {
    expect(await unpacked({ packed: '', encoding: 'gzip' })).toBe('')
  })
})

describe('refused', () => {
  test.each([
    ['text under the name gzip', page, 'gzip'],
    ['text under the name br', page, 'br'],
    ['text under the name zstd', page, 'zstd'],
    ['two layers', gzipSync(gzip), 'gzip, gzip'],
    ['two layers of two kinds', brotliCompressSync(gzip), 'gzip, br'],
    ['two layers, one of them told', gzipSync(gzip), 'gzip'],
    ['a layer under an unknown name', gzip, 'binary'],
    ['a layer that is not told', gzip, null],
  ])('%s', async (_, packed, encoding) => {
    await expect(unpacked({ packed, encoding })).rejects.toMatchObject({ code: 'BAD_ENCODING' })
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(200_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateRawSync(Buffer.alloc(50_000_000))],
    ['zstd', zstdCompressSync(Buffer.alloc(50_000_000))],
  ])('a bomb of %s', async (encoding, packed) => {
    await expect(unpacked({ packed, encoding })).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })
})

test('a page larger than the ceiling is cut there', async () => {
  const large = `${page}${randomBytes(2_000_000).toString('base64')}${randomBytes(2_000_000).toString('hex')}`
  for (const [encoding, packed] of [
    ['gzip', gzipSync(large)],
    ['br', brotliCompressSync(large, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ] as const) {
    const { bytes, isCut } = await unpack({ packed, encoding, maxBytes: MAX })
    expect({ length: bytes.length, isCut }).toEqual({ length: MAX, isCut: true })
    expect(bytes.toString()).toContain('Көрме ашылды')
  }
})
