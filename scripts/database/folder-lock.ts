import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { sentence } from '../sentence.ts'
import { isAlive } from './postmaster.ts'

/**
 * Marks the data folder as ours until release() or the end of this process. A mark left by a killed
 * process is taken over. Throws a sentence when another start is running on the folder.
 */
export function lockFolder(folder: string): { release: () => void } {
  const path = join(folder, 'lock')
  const mine = `${process.pid} ${born(process.pid)}`
  const owner = read(path)
  if (owner !== undefined && isHeld(owner) && owner !== mine) {
    throw sentence(
      `The data folder ${folder} is in use by process ${owner.split(' ')[0]}: stop that one first, ` +
        'or choose another folder with DATA_DIR=…',
    )
  }
  writeFileSync(path, mine, { mode: 0o600 })
  return { release: () => rmSync(path, { force: true }) }
}

function isHeld(owner: string): boolean {
  const [pid, start] = owner.split(' ')
  return isAlive(Number(pid)) && born(Number(pid)) === start
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

// Process ids are reused, most of all in containers; with its start time an id is unique (Linux).
function born(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
