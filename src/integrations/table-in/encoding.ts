/**
 * The encoding of a text by its mark, else UTF-8 where every byte fits, else windows-1251: what an older Excel
 * writes for Russian. That one has no Kazakh letters: they stand there as question marks.
 */
export function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' {
  const mark = bytes.length > 1 ? bytes.readUInt16LE() : 0
  if (mark === 0xfeff) return 'utf-16le'
  if (mark === 0xfffe) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1251'
}

const PIECE = 64 * 1024

function isUtf8(bytes: Buffer): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}
