/**
 * One line of harmless characters: white space collapsed, control characters and invisible ones (bidi
 * overrides, zero width, soft hyphens) removed, cut with an ellipsis at `limit` UTF-16 units and never inside a character.
 */
export function plainText({ text, limit }: { text: string; limit: number }): string {
  const line = text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  if (line.length <= limit) return line
  let cut = ''
  for (const character of line) {
    if (cut.length + character.length > limit - 1) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}

/** Format characters but the joiner that emoji are built with; private use; fillers that look empty. */
const INVISIBLE = /(?!\u200D)[\p{Cf}\p{Co}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu

/** As `plainText`, but a line for each line that says something. */
export function plainLines({ text, limit }: { text: string; limit: number }): string {
  return text
    .slice(0, limit)
    .toWellFormed()
    .replace(INVISIBLE, '')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
