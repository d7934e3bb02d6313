import { readdirSync, readFileSync } from 'node:fs'

/**
 * Bytes of memory that the processes of a group hold for themselves; shared pages are not counted. 0 where the
 * system does not say (it is Linux that has /proc).
 */
export function usedMemory(group: number): number {
  let sum = 0
  for (const name of processes()) {
    const [stat, status] = [read(`/proc/${name}/stat`), read(`/proc/${name}/status`)]
    // After the program's name, which may hold anything: state, parent, group.
    const [, , its] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (Number(its) !== group) continue
    sum += 1024 * Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0)
  }
  return sum
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

/** A process may end between the two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
