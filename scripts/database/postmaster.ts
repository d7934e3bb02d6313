import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * The process id of a server that really runs on this data folder. A postmaster.pid left by a crash
 * names a process that is gone, or that is another program by now.
 */
export function runningPostmaster(pgdata: string): number | undefined {
  const pid = Number(pidFile(pgdata)[0])
  return pid > 0 && isAlive(pid) && isPostgresOn({ pid, pgdata }) ? pid : undefined
}

/** True when the server with this process id has opened its port and answers. */
export function isReady({ pgdata, pid }: { pgdata: string; pid: number }): boolean {
  const lines = pidFile(pgdata)
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/** Fast shutdown: open transactions are rolled back, what was committed is on disk. */
export async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT')
    await sleep(50)
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function pidFile(pgdata: string): string[] {
  try {
    return readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function isPostgresOn({ pid, pgdata }: { pid: number; pgdata: string }): boolean {
  if (!existsSync('/proc/self/cmdline')) return true
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return command.includes('postgres') && command.includes(pgdata)
  } catch {
    return false
  }
}
