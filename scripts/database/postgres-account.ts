import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { sentence } from '../sentence.ts'

export type Account = { uid: number; gid: number }

/**
 * The account PostgreSQL runs as: undefined = the person who started us. PostgreSQL refuses to run
 * as root, so root gets the system account `postgres`, made here when it does not exist.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return lookUp() ?? create()
}

/** True when the account may walk down to the path: every existing folder above it lets it through. */
export function isReachable({ path, account }: { path: string; account: Account }): boolean {
  let folder = resolve(path)
  for (;;) {
    const parent = dirname(folder)
    if (parent === folder) return true
    if (!mayEnter({ folder: parent, account })) return false
    folder = parent
  }
}

function mayEnter({ folder, account }: { folder: string; account: Account }): boolean {
  const { uid, gid } = account
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) return true
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}

function lookUp(): Account | undefined {
  const uid = id('-u')
  const gid = id('-g')
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function id(option: '-u' | '-g'): number | undefined {
  const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' })
  return status === 0 ? Number.parseInt(stdout, 10) : undefined
}

function create(): Account {
  const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  const { stderr, error } = spawnSync('useradd', [...options, 'postgres'], { encoding: 'utf8' })
  const account = lookUp()
  if (account) return account
  throw sentence(
    'PostgreSQL does not run as root and the system account "postgres" could not be made ' +
      `(${error?.message ?? stderr.trim()}): start as an ordinary user, or set DATABASE_URL.`,
  )
}
