import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { sentence } from '../sentence.ts'
import { copyPostgres, installedPostgres } from './postgres-binaries.ts'
import { type Account, isReachable, postgresAccount } from './postgres-account.ts'

export type Place = {
  /** Settings, secrets, logs: always the folder that was asked for. */
  folder: string
  /** PostgreSQL's own data. */
  pgdata: string
  /** bin, lib and share of PostgreSQL. */
  native: string
  account: Account | undefined
  /** Set when the data could not stay in the folder: one line that says where they are. */
  moved?: string
}

/**
 * Decides where a cluster lives. As root in a folder that the account `postgres` cannot enter
 * (0700, /root), data and binaries go to /var/lib under a name made from the project's path.
 */
export function choosePlace(dataFolder: string): Place {
  const folder = resolve(dataFolder)
  const account = postgresAccount()
  checkOwner(folder)
  mkdirSync(folder, { recursive: true })
  const place = { folder, pgdata: join(folder, 'postgres'), native: installedPostgres(), account }
  return account ? reachablePlace({ ...place, account }) : place
}

function reachablePlace(place: Place & { account: Account }): Place {
  const { folder, native, pgdata, account } = place
  // The account passes through the folder without reading it; what is secret in it has mode 0600.
  chmodSync(folder, 0o711)
  const needed = [
    pgdata,
    join(native, 'bin', 'postgres'),
    join(native, 'share', 'postgresql', 'postgres.bki'),
  ]
  if (needed.every((path) => isReachable({ path, account }))) return place
  const outside = join('/var/lib', `zhariya-${hash(process.cwd())}`)
  mkdirSync(outside, { recursive: true, mode: 0o711 })
  chmodSync(outside, 0o711)
  return {
    ...place,
    pgdata: join(outside, `data-${hash(folder)}`),
    native: copyPostgres({ native, to: outside }),
    moved: `PostgreSQL does not run as root, and its account cannot enter this folder: its data are in ${outside}`,
  }
}

function checkOwner(folder: string): void {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid
  const own = process.getuid?.()
  if (owner === undefined || own === undefined || owner === own) return
  throw sentence(
    `The data folder ${folder} belongs to another account: start as that one, or choose another folder with DATA_DIR=…`,
  )
}

function hash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
