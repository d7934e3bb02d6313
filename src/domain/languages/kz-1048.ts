/**
 * Mends a text of KZ-1048 (ҚР СТ 1048-2002) that was read as windows-1251, its sister: the Kazakh letters stand
 * there as Serbian and Ukrainian ones. A text with fewer than three of them is left as it is.
 */
export function mendKz1048(text: string): string {
  const foreign = text.match(FOREIGN)?.length ?? 0
  return foreign < LEAST_FOREIGN ? text : text.replace(FOREIGN, (letter) => kazakh.get(letter) ?? letter)
}

const read = 'ЌЋќћЎўЈҐЄЇґєјЅѕї'
const meant = 'ҚҺқһҰұӘӨҒҮөғәҢңү'
const kazakh = new Map([...read].map((letter, index) => [letter, meant.charAt(index)]))
const FOREIGN = new RegExp(`[${read}]`, 'g')
const LEAST_FOREIGN = 3

/**
 * Whether a text that was read as windows-1251 is one of KZ-1048. No language with «ы» writes «ќ», «ѕ» or «ј»;
 * Ukrainian and Serbian pages have the one or the other.
 */
export const isKz1048 = (text: string): boolean =>
  /[Ыы]/.test(text) && (text.match(/[ЌќЅѕЈј]/g)?.length ?? 0) >= LEAST_FOREIGN
