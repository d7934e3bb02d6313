/**
 * A text as search compares it: lower case, one space, and the letters that a Russian keyboard lacks as those
 * that people type instead (ә→а ғ→г қ→к ң→н ө→о ұ,ү→у һ→х і→и, ё→е).
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, foldLetter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** One small letter as search compares it. */
export function foldLetter(letter: string): string {
  return foldings[letter] ?? letter
}

/** Whether every word of the query stands somewhere in the texts, letters folded; an empty query fits all. */
export function matchesSearch({ query, texts }: { query: string; texts: readonly string[] }): boolean {
  const folded = texts.map(fold).join('\n')
  return fold(query)
    .split(' ')
    .every((word) => folded.includes(word))
}

const foldings: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}
