/**
 * Whether a folded text has one of these words or phrases; `~` stands for any ending. A pattern begins and ends
 * with a word: `\b` knows no Cyrillic letters.
 */
export function words(...patterns: string[]): RegExp {
  return new RegExp(`(?:^| )(?:${endings(patterns)})(?= |$)`)
}

/** Whether a folded text has nothing but these words. */
export function onlyWords(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${endings(patterns)})(?: (?:${endings(patterns)}))*$`)
}

function endings(patterns: readonly string[]): string {
  return patterns.join('|').replaceAll('~', '[a-zа-я]*')
}
