import type { DayOffAdvice } from '#/domain/calendar/day-off-advice.ts'
import { type CalendarDate, weekday } from '#/domain/calendar/zone.ts'
import { formatDate, kazakhDay } from './dates.ts'
import type { Locale } from './locales.ts'
import { weekdayName } from './weekday-names.ts'

export interface DayOffWords {
  /** The last day on which a report is on time; a day off. */
  date: CalendarDate
  question: string
  /** To keep the day, to move it forward, to move it back; each with the last day that it makes. */
  answers: { lastDay: CalendarDate; label: string }[]
}

/** The question about a deadline on a day off, with its possible answers. */
export function dayOffWords({ advice, locale }: { advice: DayOffAdvice; locale: Locale }): DayOffWords {
  const { date, next, previous } = advice
  const { question, keep, move } = words[locale]
  const moves = [next, previous].flatMap((lastDay) =>
    lastDay === null ? [] : [{ lastDay, label: move(partsOf({ date: lastDay, locale })) }],
  )
  const parts = partsOf({ date, locale })
  return { date, question: question(parts), answers: [{ lastDay: date, label: keep(parts) }, ...moves] }
}

interface Parts {
  /** «20 декабря», «20 желтоқсан». */
  day: string
  /** «20 желтоқсанды», «20 желтоқсанға»: Kazakh only. */
  accusative: string
  dative: string
  name: string
}

function partsOf({ date, locale }: { date: CalendarDate; locale: Locale }): Parts {
  return {
    day: formatDate({ date, locale, style: 'day_month' }),
    accusative: kazakhDay({ date, form: 'accusative' }),
    dative: kazakhDay({ date, form: 'dative' }),
    name: weekdayName({ day: weekday(date), locale }),
  }
}

interface Phrases {
  question: (parts: Parts) => string
  keep: (parts: Parts) => string
  move: (parts: Parts) => string
}

const words: Record<Locale, Phrases> = {
  kk: {
    question: ({ day, name }) =>
      `Соңғы күн — ${day}, ${name}, демалыс күні. Қалдырасыз ба, әлде көшіресіз бе?`,
    keep: ({ accusative, name }) => `${accusative} қалдыру (${name})`,
    move: ({ dative, name }) => `${dative} көшіру (${name})`,
  },
  ru: {
    question: ({ day, name }) => `Последний день — ${day}, ${name}, нерабочий. Оставить или перенести?`,
    keep: ({ day, name }) => `Оставить ${day} (${name})`,
    move: ({ day, name }) => `Перенести на ${day} (${name})`,
  },
  en: {
    question: ({ day, name }) => `The last day is ${day}, ${name}, a day off. Keep it or move it?`,
    keep: ({ day, name }) => `Keep ${day} (${name})`,
    move: ({ day, name }) => `Move to ${day} (${name})`,
  },
}
