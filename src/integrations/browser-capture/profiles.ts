import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder for one browser; its name says which process of ours it belongs to. */
export function openProfile(): string {
  const { pid } = process
  return mkdtempSync(join(tmpdir(), `${PROFILE}${String(pid)}-${bornAt(String(pid))}-`))
}

/**
 * Ends browsers whose worker was killed, should the end of their pipe not have done it, and removes their profiles.
 * Those of living workers stay.
 */
export function sweepProfiles(): void {
  const stale = readdirSync(tmpdir()).filter((name) => name.startsWith(PROFILE) && !hasOwner(name))
  for (const path of stale.map((name) => join(tmpdir(), name))) {
    for (const pid of browsersOf(path)) killGroup(pid)
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 })
    } catch {
      // A dying browser still writes, or it is another user's: the next start tries again.
    }
  }
}

/** Kills a process that leads a group, with everything that it began. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

/** Stops a process that leads a group, with everything that it began, or lets them go on. */
export function standGroup({ pid, still }: { pid: number; still: boolean }): void {
  try {
    process.kill(-pid, still ? 'SIGSTOP' : 'SIGCONT')
  } catch {
    // Gone already, or a system that stops no processes: they only take their time.
  }
}

const PROFILE = 'zhariya-profile-'

/** A number of a process is given again, after a restart of a container even at once; its birth is not. */
function hasOwner(name: string): boolean {
  const [pid = '', born] = name.slice(PROFILE.length).split('-')
  return isAlive(Number(pid)) && bornAt(pid) === born
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** In ticks since the machine started; 0 where the system does not say (it is Linux that has /proc). */
function bornAt(pid: string): string {
  const stat = read(`/proc/${pid}/stat`)
  // After the program's name, which may hold anything; the twentieth of what follows.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0'
}

function browsersOf(profile: string): number[] {
  const argument = `--user-data-dir=${profile}`
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return pids.filter((pid) => read(`/proc/${pid}/cmdline`).split('\0').includes(argument)).map(Number)
  } catch {
    return []
  }
}

/** A process may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
