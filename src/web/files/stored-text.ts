import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { env } from '#/lib/env.ts'

/** The beginning of a stored text of ours (UTF-8), and whether there is more; null for bytes that are missing. */
export async function storedText({
  sha256,
  limit,
}: {
  sha256: string
  /** Bytes. */
  limit: number
}): Promise<{ text: string; isCut: boolean } | null> {
  const file = await openFileStore(env()).open(sha256)
  if (!file) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of file.stream) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= limit) break
  }
  const text = Buffer.concat(chunks).subarray(0, limit).toString()
  // A letter of two bytes may have been cut in the middle.
  return { text: text.replace(/\uFFFD+$/, ''), isCut: file.size > limit }
}
