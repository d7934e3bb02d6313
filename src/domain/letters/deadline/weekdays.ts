/** The ISO weekday (1 is Monday) that stands right behind a day: «до 22 декабря (вторник)»; null where none does. */
export function weekdayAfter(after: string): number | null {
  const word = /^[,\s(]{0,3}(?:в\s)?(?<word>\p{L}{4,14})/u.exec(after)?.groups?.word
  return word === undefined ? null : weekdayOf(word)
}

/** The weekday that a folded word names in any case of either language. */
export function weekdayOf(word: string): number | null {
  const at = STEMS.findIndex((stem) => stem.test(word))
  return at < 0 ? null : (at % 7) + 1
}

const STEMS = [
  /^понедельник/,
  /^вторник/,
  /^сред(?:а|у|ы|ам)$/,
  /^четверг/,
  /^пятниц/,
  /^суббот/,
  /^воскресень/,
  /^дуйсенби/,
  /^сейсенби/,
  /^сарсенби/,
  /^бейсенби/,
  /^жума/,
  /^сенби/,
  /^жексенби/,
]
