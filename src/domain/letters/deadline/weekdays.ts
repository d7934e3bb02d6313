/** The weekday (ISO, 1 is Monday) that a folded word names in any case of either language; null for another word. */
export function weekdayOf(word: string): number | null {
  const at = STEMS.findIndex((stem) => new RegExp(`^(?:${stem})$`, 'u').test(word))
  return at < 0 ? null : (at % 7) + 1
}

const STEMS = [
  String.raw`понедельник\p{L}{0,3}`,
  String.raw`вторник\p{L}{0,3}`,
  'сред(?:а|у|ы|е|ам)',
  String.raw`четверг\p{L}{0,3}`,
  String.raw`пятниц\p{L}{1,3}`,
  String.raw`суббот\p{L}{1,3}`,
  String.raw`воскресень\p{L}{1,3}`,
  String.raw`дуйсенби\p{L}{0,5}`,
  String.raw`сейсенби\p{L}{0,5}`,
  String.raw`сарсенби\p{L}{0,5}`,
  String.raw`бейсенби\p{L}{0,5}`,
  'жума(?:га|да|дан|ны|нын|сы|сына)?',
  String.raw`сенби\p{L}{0,5}`,
  String.raw`жексенби\p{L}{0,5}`,
]

/** Source of a pattern for the words that `weekdayOf` knows. */
export const WEEKDAY = `(?:${STEMS.join('|')})`
