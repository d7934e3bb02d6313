/**
 * The fingerprint of a text: 16 hexadecimal digits, of which few bits differ between texts that share nearly all
 * their runs of three words (simhash). Null for a text of less than 25 words: too little to tell.
 */
export function textPrint(text: string): string | null {
  const words =
    text
      .slice(0, MAX_READ)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return null
  const sums = new Int32Array(64)
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ')
    addBits({ sums, hash: hashOf({ text: run, seed: 0x811c9dc5 }), from: 0 })
    addBits({ sums, hash: hashOf({ text: run, seed: 0x9e3779b9 }), from: 32 })
  }
  let print = ''
  for (let digit = 0; digit < 64; digit += 4) {
    const bits = [0, 1, 2, 3].map((place) => ((sums[digit + place] ?? 0) > 0 ? 1 << place : 0))
    print += bits.reduce((sum, bit) => sum + bit, 0).toString(16)
  }
  return print
}

/** Bits that may differ between two copies of a text: a changed date, a signature, a menu. */
export const PRINT_DISTANCE = 6

/** Whether two prints are of one text. */
export function isSameText({ one, other }: { one: string; other: string }): boolean {
  let distance = 0
  for (let at = 0; at < 16; at++) {
    const bits = parseInt(one.charAt(at), 16) ^ parseInt(other.charAt(at), 16)
    distance += (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + ((bits >> 3) & 1)
  }
  return distance <= PRINT_DISTANCE
}

const FEWEST_WORDS = 25
const RUN = 3
const MAX_READ = 50_000

function addBits({ sums, hash, from }: { sums: Int32Array; hash: number; from: number }): void {
  for (let bit = 0; bit < 32; bit++) {
    const at = from + bit
    sums[at] = (sums[at] ?? 0) + (((hash >>> bit) & 1) === 1 ? 1 : -1)
  }
}

/** FNV-1a, its bits stirred once more so that each of them counts. */
function hashOf({ text, seed }: { text: string; seed: number }): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
