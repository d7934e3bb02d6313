import type { RelativeYear } from './found-day.ts'

/** Patterns of a year in a folded text, for the patterns of days; their groups are read by `yearOf`. */
export const YEAR = String.raw`(?<year>\d{4})(?!\d)`

/** «ж.», «жылғы», «года» behind a year. */
export const YEAR_WORD = String.raw`(?:[\s-]?(?:ж|г|жыл[а-я]{0,6}|год[а-я]{0,2})(?![a-zа-я]))?\.?`

/** «26 г.», «'26», or two digits at the end of all. */
export const SHORT_YEAR = String.raw`(?:['’](?<quoted>\d\d)(?!\d)|(?<short>\d\d)(?=\s?(?:[гж](?![a-zа-я])|год|жыл|$)))`

/** A year by that of the text: «текущего года», «с.г.», «т/г», «ағымдағы жылдың», «а.ж.», «былтырғы». */
export const RELATIVE_YEAR = String.raw`(?:(?<this>(?:тек\.|текущего|сего|этого|нынешнего) (?:года|г\.)|[тс]\s?[./] ?г(?![a-zа-я])|а\. ?ж(?![a-zа-я])|(?:агымдагы|осы|устимиздеги|биылгы) жыл[а-я]{0,6}|биыл[а-я]{0,4}|this year)|(?<last>(?:прошлого|минувшего) года|откен жыл[а-я]{0,6}|былтыр[а-я]{0,4}|last year)|(?<next>(?:будущего|следующего) года|келеси жыл[а-я]{0,6}|next year))\.?`

/** What the groups of the patterns say, null for no year. */
export function yearOf(groups: Readonly<Record<string, string | undefined>>): number | RelativeYear | null {
  if (groups.this) return 'this'
  if (groups.last) return 'last'
  if (groups.next) return 'next'
  if (groups.year) return Number(groups.year)
  const short = groups.short ?? groups.quoted
  if (short === undefined) return null
  return Number(short) < NEXT_CENTURY ? 2000 + Number(short) : 1900 + Number(short)
}

/** A year of two digits: from here on it is one of the last century. */
const NEXT_CENTURY = 70
