import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FileStore, keyOf } from './file-store.ts'

/** A store in a folder, which every process of the portal must see. */
export function openDiskStore(folder: string): FileStore {
  const pathOf = (sha256: string) => join(folder, keyOf(sha256))
  return {
    // Beside the stored bytes, so that taking one in is a rename on the same disk.
    incoming: join(folder, 'incoming'),
    take: ({ path, sha256 }) => take({ from: path, to: pathOf(sha256) }),
    async open(sha256) {
      const path = pathOf(sha256)
      const found = await stat(path).catch(absent)
      return found && { stream: createReadStream(path), size: found.size }
    },
    remove: async (sha256) => rm(pathOf(sha256), { force: true }),
  }
}

/** A rename within one disk is whole or not at all; the folder is synced, because the name stands there. */
async function take({ from, to }: { from: string; to: string }): Promise<void> {
  const holder = dirname(to)
  await mkdir(holder, { recursive: true, mode: 0o700 })
  await rename(from, to)
  const directory = await open(holder, 'r')
  await directory.sync().finally(() => directory.close())
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
