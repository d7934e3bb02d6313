/** The number in which a cut address ends, as far as a platform's numbers have a known length. */
export type PostNumber = {
  text: string
  /** Of a whole number. */
  length: number
  /** What a further piece of it begins with. */
  piece: RegExp
}

const shapes: readonly { before: RegExp; length: number; piece: RegExp }[] = [
  { before: /instagram\.com\/(?:.*\/)?(?:p|reels?|tv)\/([\w-]+)\/?$/i, length: 11, piece: /^[\w-]/ },
  {
    before: /(?:youtu\.be\/|youtube\.com\/(?:watch\?v=|shorts\/|embed\/|live\/))([\w-]+)\/?$/i,
    length: 11,
    piece: /^[\w-]/,
  },
  { before: /tiktok\.com\/.*\/(?:video|photo)\/(\d+)\/?$/i, length: 19, piece: /^\d/ },
  { before: /\/status(?:es)?\/(\d+)\/?$/i, length: 19, piece: /^\d/ },
  { before: /facebook\.com\/.*(pfbid\w+)$/i, length: 55, piece: /^\w/ },
]

export function postNumber(head: string): PostNumber | null {
  for (const { before, length, piece } of shapes) {
    const text = before.exec(head)?.[1]
    if (text) return { text, length, piece }
  }
  return null
}
