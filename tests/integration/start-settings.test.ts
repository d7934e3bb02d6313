import { resolve } from 'node:path'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { freePort } from '../../scripts/ports.ts'
import { diskFull, explain, isDiskFull, sentence } from '../../scripts/sentence.ts'
import { readSettings } from '../../scripts/start/settings.ts'

const names = ['DATABASE_URL', 'DEMO_PRESS_ORIGIN', 'DATA_DIR', 'PORT', 'HOST', 'PUBLIC_ORIGIN']
beforeEach(() => names.forEach((name) => vi.stubEnv(name, '')))
afterEach(() => vi.unstubAllEnvs())

const refusal = () => readSettings({ mode: 'production', args: [] }).catch((error: unknown) => explain(error))

describe('what a start is asked for', () => {
  test('nothing: the embedded database, this machine only', async () => {
    const port = await freePort()
    vi.stubEnv('PORT', String(port))
    expect(await readSettings({ mode: 'production', args: [] })).toEqual({
      mode: 'production',
      databaseUrl: undefined,
      folder: '.data',
      filesFolder: resolve('.data/files'),
      port,
      host: '127.0.0.1',
      publicOrigin: `http://localhost:${port}`,
      empty: false,
    })
    expect(await readSettings({ mode: 'development', args: [] })).toMatchObject({ folder: '.data/dev' })
  })

  test('an empty portal by --empty, and nothing that is not there', async () => {
    vi.stubEnv('PORT', String(await freePort()))
    expect(await readSettings({ mode: 'production', args: ['--empty'] })).toMatchObject({ empty: true })
    const refused = readSettings({ mode: 'production', args: ['--emtpy'] })
    await expect(refused).rejects.toThrow(/^Unknown option --emtpy: /)
  })

  test('the demo’s hole together with an own server is refused before anything starts', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://zhariya:secret@db.example.kz/zhariya')
    vi.stubEnv('DEMO_PRESS_ORIGIN', 'http://127.0.0.1:4100')
    expect(await refusal()).toMatch(/^DEMO_PRESS_ORIGIN is set together with DATABASE_URL: /)
  })

  test('a busy port is named, and the way out', async () => {
    const taker = createServer().listen(0, '127.0.0.1')
    await once(taker, 'listening')
    const { port } = taker.address() as AddressInfo
    vi.stubEnv('PORT', String(port))
    expect(await refusal()).toBe(
      `Port ${port} is busy: stop the program that uses it, or choose another with PORT=${port + 1} npm start`,
    )
    taker.close()
  })

  test.each(['abc', '0', '70000', '3000.5'])('PORT=%s is no port', async (port) => {
    vi.stubEnv('PORT', port)
    expect(await refusal()).toMatch(/^PORT is not a port number/)
  })

  test('an address of another machine cannot be listened on', async () => {
    vi.stubEnv('PORT', String(await freePort()))
    vi.stubEnv('HOST', '192.0.2.1')
    expect(await refusal()).toMatch(/^HOST=192\.0\.2\.1 is not an address of this machine/)
  })
})

describe('what a failed start says', () => {
  test('a sentence stands alone, an unknown error keeps its stack', () => {
    expect(explain(sentence('One sentence.'))).toBe('One sentence.')
    expect(explain(new Error('unknown'))).toMatch(/unknown\n +at /)
  })

  test.each([
    Object.assign(new Error('write'), { code: 'ENOSPC' }),
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    new Error('FATAL:  could not write to file "x": No space left on device'),
    new Error('FATAL:  could not extend file "base/1/2": wrote only 4096 of 8192 bytes at block 9'),
    new Error('migration failed', { cause: Object.assign(new Error('write'), { code: 'ENOSPC' }) }),
  ])('a full disk is recognised: %s', (error) => {
    expect(isDiskFull(error)).toBe(true)
    expect(explain(error)).toBe(diskFull)
  })

  test('another failure is not a full disk', () => expect(isDiskFull(new Error('syntax error'))).toBe(false))
})
