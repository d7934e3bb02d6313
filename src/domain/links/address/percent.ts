/** Letters that show: an invisible one would not survive being copied. */
const inPath = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{M}\-._~!$'()*+,;:@]/u
const inQuery = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{M}\-._~!$'()*,;:@/]/u

/** Percent codes of letters and harmless marks become what they stand for, all others one spelling. */
export function readablePath(text: string): string {
  return readable({ text, plain: inPath })
}

export function readableQuery(text: string): string {
  return readable({ text, plain: inQuery })
}

/** Everything decoded; a code that is not UTF-8 (a windows-1251 site) stays as it is. */
export function decoded(text: string): string {
  return readable({ text, plain: /[^]/u })
}

function readable({ text, plain }: { text: string; plain: RegExp }): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const characters = decodeRun(run)
    if (characters === null) return run.toUpperCase()
    return Array.from(characters, (char) => (plain.test(char) ? char : encodeURIComponent(char))).join('')
  })
}

function decodeRun(run: string): string | null {
  try {
    return decodeURIComponent(run)
  } catch {
    return null
  }
}
