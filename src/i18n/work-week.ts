import type { Locale } from './locales.ts'
import { weekdayName } from './weekday-names.ts'

/**
 * The days on which an institution works, in words: «сейсенбі–жексенбі, дүйсенбі — демалыс». `days` are ISO
 * weekdays in any order. A single day off is named, since it is what a caller trips over.
 */
export function workWeekWords({ days, locale }: { days: readonly number[]; locale: Locale }): string {
  const working = week.filter((day) => days.includes(day))
  if (working.length === 0) return ''
  const { everyDay, closed } = words[locale]
  if (working.length === 7) return everyDay
  const name = (day: number) => weekdayName({ day, locale })
  const open = runsOf(working).map((run) => spanOf(run.map(name)))
  const off = week.filter((day) => !days.includes(day))
  return [...open, ...(off.length === 1 ? off.map((day) => closed(name(day))) : [])].join(', ')
}

const week = [1, 2, 3, 4, 5, 6, 7]

/** Days that follow one another; a run that goes over Sunday begins before it. */
function runsOf(working: readonly number[]): number[][] {
  const before = (day: number) => (day === 1 ? 7 : day - 1)
  const starts = working.filter((day) => !working.includes(before(day)))
  return starts.map((start) => {
    const later = week.map((_, steps) => ((start - 1 + steps) % 7) + 1)
    const end = later.findIndex((day) => !working.includes(day))
    return later.slice(0, end)
  })
}

function spanOf(names: readonly string[]): string {
  return names.length < 3 ? names.join(', ') : `${names[0]}–${names.at(-1)}`
}

interface Words {
  everyDay: string
  closed: (day: string) => string
}

const words: Record<Locale, Words> = {
  kk: {
    everyDay: 'демалыссыз',
    closed: (day) => `${day} — демалыс`,
  },
  ru: {
    everyDay: 'без выходных',
    closed: (day) => `${day} — выходной`,
  },
  en: {
    everyDay: 'open every day',
    closed: (day) => `closed on ${day}`,
  },
}
