import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash over the names and contents of files and folders; what does not exist counts as nothing. */
export function fingerprint({ paths, skip }: { paths: string[]; skip: (path: string) => boolean }): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow).filter((file) => !skip(file))) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

/** True when the stamp file holds the fingerprint, so that what it stands for need not be made again. */
export function isStamped({ stamp, fingerprint: made }: { stamp: string; fingerprint: string }): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === made
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
