import type { CalendarDate } from '../calendar/zone.ts'
import { resolve, type Base } from './deadline/resolve.ts'
import { numberOf } from './deadline/number-words.ts'
import { namedDays } from './deadline/named-days.ts'
import { ADDRESS } from './demands.ts'
import type { LetterDeadline, Mismatch, Passage } from './letter.ts'
import type { Paragraph } from './text/paragraphs.ts'

/** What one half says of itself, as far as the other must say the same. */
export interface Said {
  readonly body: readonly Paragraph[]
  readonly number: string | null
  readonly date: CalendarDate | null
  readonly deadline: { readonly deadline: LetterDeadline; readonly passage: Passage } | null
  /** Keys of links, see src/domain/links. */
  readonly links: ReadonlyMap<string, string>
}

/** Where the halves say different things; both have a body. */
export function mismatchesOf({ kk, ru, base }: { kk: Said; ru: Said; base: Base }): Mismatch[] {
  const days = (said: Said) => daysIn({ said, base })
  const all: Mismatch[] = [
    differing({ field: 'deadline', kk: deadlineWords(kk), ru: deadlineWords(ru) }),
    ...(kk.number && ru.number ? [differing({ field: 'number', kk: [kk.number], ru: [ru.number] })] : []),
    ...(kk.date && ru.date ? [differing({ field: 'date', kk: [kk.date], ru: [ru.date] })] : []),
    differing({ field: 'dates', kk: days(kk), ru: days(ru) }),
    differing({ field: 'numbers', ...numbersApart({ kk, ru }) }),
    linksApart({ kk, ru }),
    differing({ field: 'address', kk: addressesIn(kk), ru: addressesIn(ru) }),
  ]
  return all.filter((mismatch) => mismatch.kk.length + mismatch.ru.length > 0)
}

function differing({
  field,
  kk,
  ru,
}: {
  field: Mismatch['field']
  kk: readonly string[]
  ru: readonly string[]
}): Mismatch {
  return { field, kk: kk.filter((one) => !ru.includes(one)), ru: ru.filter((one) => !kk.includes(one)) }
}

function deadlineWords({ deadline }: Said): string[] {
  if (!deadline) return []
  const { date, time, rule, text, form, alarms } = deadline.deadline
  // Words without a day are compared by what they count: «3 дня после акции» in two languages is one deadline.
  const day = date ?? (alarms.includes('no_such_day') ? text : alarms.join(' '))
  return [[day, time ?? rule, form === 'monthly' ? form : ''].filter(Boolean).join(' ')]
}

/** The other days of the body: of events, of acts. */
function daysIn({ said: { body, deadline }, base }: { said: Said; base: Base }): string[] {
  const all = body.flatMap(({ folded, view }) =>
    namedDays(folded)
      .filter(({ start }) => !isWithin({ at: view.origins[start], passage: deadline?.passage }))
      .flatMap((day) => resolve({ aim: { kind: 'day', day, weekday: null }, base }).date ?? []),
  )
  return [...new Set(all)]
}

/** Numbers of one half that the other has neither in digits nor in words. */
function numbersApart({ kk, ru }: { kk: Said; ru: Said }): { kk: string[]; ru: string[] } {
  const [kazakh, russian] = [numbersIn(kk), numbersIn(ru)]
  const lacking = ({ own, other }: { own: Numbers; other: Numbers }) =>
    [...own.digits].filter((number) => !other.digits.has(number) && !other.words.has(number))
  return { kk: lacking({ own: kazakh, other: russian }), ru: lacking({ own: russian, other: kazakh }) }
}

interface Numbers {
  digits: Set<string>
  words: Set<string>
}

function numbersIn({ body, deadline }: Said): Numbers {
  const numbers: Numbers = { digits: new Set(), words: new Set() }
  for (const { folded, view } of body) {
    const days = namedDays(folded)
    for (const { index, 0: word } of folded
      .replace(NOT_NUMBERS, blank)
      .matchAll(/\p{L}{2,}|\d[\d.,:/-]*\d|\d/gu)) {
      if (days.some(({ start, end }) => index >= start && index < end)) continue
      if (isWithin({ at: view.origins[index], passage: deadline?.passage })) continue
      const value = numberOf(word)
      if (/^\d/.test(word)) numbers.digits.add(word)
      else if (value !== null) numbers.words.add(String(value))
    }
  }
  return numbers
}

/** Links and mail addresses are compared as such. */
const NOT_NUMBERS = /\S+/g
const blank = (word: string) =>
  /^\(?(?:https?:\/\/|www\.)|@|\/.*[a-z]/.test(word) ? ' '.repeat(word.length) : word

function isWithin({ at, passage }: { at: number | undefined; passage: Passage | undefined }): boolean {
  return at !== undefined && passage !== undefined && at >= passage.start && at < passage.end
}

function linksApart({ kk, ru }: { kk: Said; ru: Said }): Mismatch {
  const only = ({ own, other }: { own: Said; other: Said }) =>
    Array.from(own.links).flatMap(([key, raw]) => (other.links.has(key) ? [] : raw))
  return { field: 'links', kk: only({ own: kk, other: ru }), ru: only({ own: ru, other: kk }) }
}

function addressesIn({ body }: Said): string[] {
  const all = body.flatMap(({ folded }) =>
    Array.from(folded.matchAll(new RegExp(ADDRESS, 'g')), ([address]) => address),
  )
  return [...new Set(all)]
}
