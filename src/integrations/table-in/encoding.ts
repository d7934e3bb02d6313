import { mendKz1048 } from '#/domain/languages/kz-1048.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | (typeof OLD)[number]

/**
 * The encodings that a text may be in, the likeliest first: by its mark, else UTF-8 where nearly every byte fits
 * (one that was cut or lost changes nothing), else what older programs write for Russian: Excel, Excel for DOS,
 * that for Macintosh, Unix. Only the first of them has a form with Kazakh letters, elsewhere they are question marks.
 */
export function encodingsOf(bytes: Buffer): readonly [Encoding, ...Encoding[]] {
  const mark = bytes.length > 1 ? bytes.readUInt16LE() : 0
  if (mark === 0xfeff) return ['utf-16le']
  if (mark === 0xfffe) return ['utf-16be']
  return isUtf8(bytes) ? ['utf-8'] : OLD
}

/** The text, piece by piece. */
export function* textsOf({ bytes, encoding }: { bytes: Buffer; encoding: Encoding }): Generator<string> {
  const decoder = new TextDecoder(encoding)
  // Whether the letters are those of Kazakhstan's own 1251, the whole text tells.
  if (encoding === 'windows-1251') return yield mendKz1048(decoder.decode(bytes))
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
    if (text !== '') yield text
  }
  const last = decoder.decode()
  if (last !== '') yield last
}

const OLD = ['windows-1251', 'ibm866', 'x-mac-cyrillic', 'koi8-r'] as const
const PIECE = 64 * 1024

function isUtf8(bytes: Buffer): boolean {
  const decoder = new TextDecoder()
  let [letters, broken] = [0, 0]
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
    letters += text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
    broken += text.match(/\uFFFD/g)?.length ?? 0
  }
  broken += decoder.decode().length
  return broken === 0 || letters > LETTERS_FOR_A_BROKEN_BYTE * broken
}

/** In windows-1251 Russian hardly one pair of bytes in a hundred looks like a letter of UTF-8. */
const LETTERS_FOR_A_BROKEN_BYTE = 4
