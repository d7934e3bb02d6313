/** The words of a name, small and without signs. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

export function isSame({ first, second }: { first: string; second: string | null }): boolean {
  return second !== null && wordsOf(first).join(' ') === wordsOf(second).join(' ')
}

/** Most words of the part stand in the whole, which adds the name of the site at most. */
export function isPartOf({ part, whole }: { part: string; whole: string }): boolean {
  const wanted = wordsOf(part)
  if (wanted.length === 0) return false
  const given = new Set(wordsOf(whole))
  return wanted.filter((word) => given.has(word)).length >= wanted.length * MOST
}

export const saysTheSame = ({ first, second }: { first: string; second: string }): boolean =>
  isPartOf({ part: first, whole: second }) || isPartOf({ part: second, whole: first })

/** A word more or less is no other name. */
export const MOST = 0.6
