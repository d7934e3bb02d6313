import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { openProfile, sweepProfiles } from './profiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhariya-profiles-'))
vi.stubEnv('TMPDIR', folder)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

it('leaves the profiles of living processes, and nothing of others', () => {
  const own = openProfile()
  // A number that was given again: alive, and born at another time.
  const again = join(folder, `zhariya-profile-${String(process.pid)}-1-abc`)
  const dead = join(folder, 'zhariya-profile-2147483646-1-abc')
  for (const path of [again, dead, join(folder, 'of-others')]) mkdirSync(path)
  sweepProfiles()
  expect(
    readdirSync(folder)
      .map((name) => join(folder, name))
      .toSorted(),
  ).toEqual([own, join(folder, 'of-others')].toSorted())
})

it.skipIf(platform() !== 'linux')('ends a browser that outlived its worker', async () => {
  const profile = join(folder, 'zhariya-profile-2147483646-1-def')
  mkdirSync(profile)
  const waits = ['-e', 'setInterval(() => 0, 1000)', '--', `--user-data-dir=${profile}`]
  const left = spawn(process.execPath, waits, { detached: true, stdio: 'ignore' })
  await once(left, 'spawn')
  sweepProfiles()
  const [, signal] = (await once(left, 'exit')) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  expect(existsSync(profile)).toBe(false)
})
