import { fold } from './fold.ts'

/**
 * The ISO weekdays that a cell names, ascending: «дүйсенбі–жұма», «вт-вс», «Mon–Fri», «1,2,3», «без выходных»,
 * and what the portal itself writes (`workWeekWords`). A part that names days off is left out. Null where it is
 * not understood.
 */
export function readWorkWeek(text: string): number[] | null {
  const folded = fold(text)
  if (everyDay.test(folded)) return [...week]
  const days = new Set<number>()
  for (const part of folded.split(/[,;\n]+/)) {
    const words = part.trim()
    if (!words || dayOff.test(words)) continue
    const run = daysOf(words)
    if (!run) return null
    for (const day of run) days.add(day)
  }
  return days.size > 0 ? [...days].sort((a, b) => a - b) : null
}

const week = [1, 2, 3, 4, 5, 6, 7]
const everyDay = /демалыссыз|без выходных|ежедневно|кун сайын|every ?day|daily/
const dayOff = /демалыс|выходн|closed|day off/

/** «a», «a–b», «с a по b», «a b c». */
function daysOf(words: string): number[] | null {
  const [from, to, ...more] = words.replace(/^с (\S+) по /, '$1–').split(/\s*[-–—]\s*/)
  if (more.length > 0 || from === undefined) return null
  if (to === undefined)
    return allOf(
      from
        .split(/[\s.]+/)
        .filter(Boolean)
        .map(dayOf),
    )
  const [first, last] = [dayOf(from), dayOf(to)]
  if (first === null || last === null) return null
  const length = ((last - first + 7) % 7) + 1
  return Array.from({ length }, (_, step) => ((first - 1 + step) % 7) + 1)
}

function allOf(days: (number | null)[]): number[] | null {
  return days.some((day) => day === null) ? null : (days as number[])
}

function dayOf(typed: string): number | null {
  const word = typed.replace(/[.\s]/g, '')
  if (/^[1-7]$/.test(word)) return Number(word)
  const place = names.findIndex(
    ({ short, long }) => short.includes(word) || long.some((root) => word.startsWith(root)),
  )
  return place < 0 ? null : place + 1
}

/** Folded: short forms as they are, long ones by their root, which all case endings share. */
const names: readonly { short: readonly string[]; long: readonly string[] }[] = [
  { short: ['дс', 'дуй', 'пн', 'mo'], long: ['дуйсенб', 'понед', 'mon'] },
  { short: ['сс', 'сей', 'вт', 'tu'], long: ['сейсенб', 'вторн', 'tue'] },
  { short: ['ср', 'сар', 'we'], long: ['сарсенб', 'сред', 'wed'] },
  { short: ['бс', 'бей', 'чт', 'th'], long: ['бейсенб', 'четв', 'thu'] },
  { short: ['жм', 'жум', 'пт', 'fr'], long: ['жума', 'пятн', 'fri'] },
  { short: ['сб', 'сен', 'sa'], long: ['сенби', 'суббот', 'sat'] },
  { short: ['жс', 'жек', 'вс', 'su'], long: ['жексенб', 'воскр', 'sun'] },
]
