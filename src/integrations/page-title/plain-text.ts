/**
 * One line of harmless characters: white space collapsed, control characters and invisible ones (bidi
 * overrides, zero width, soft hyphens) removed, cut with an ellipsis at `limit` characters.
 */
export function plainText({ text, limit }: { text: string; limit: number }): string {
  const line = text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ {2,}/g, ' ')
    .trim()
  const characters = Array.from(line)
  return characters.length <= limit
    ? line
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}

/** Format characters but the joiner that emoji are built with; private use; fillers that look empty. */
const INVISIBLE = /(?!\u200D)[\p{Cf}\p{Co}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu
