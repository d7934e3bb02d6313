import type { NamedDay } from './named-days.ts'

/** Where a count of days begins. */
export type CountStart =
  | { readonly kind: 'letter' | 'receipt' | 'event' }
  /** «с 15 декабря», «после акции 25 декабря». */
  | { readonly kind: 'day'; readonly day: NamedDay }

/** What the sentence around a count says of its beginning: the letter, its receipt, a day, or an event. */
export function startOf({
  folded,
  start,
  end,
  days,
}: {
  folded: string
  start: number
  end: number
  days: readonly NamedDay[]
}): CountStart {
  const from = sentenceStart(folded.slice(Math.max(0, start - REACH), start)) + Math.max(0, start - REACH)
  const to = end + sentenceEnd(folded.slice(end, end + REACH))
  const around = `${folded.slice(from, start)}${' '.repeat(end - start)}${folded.slice(end, to)}`
  const marks = MARKS.flatMap(({ kind, pattern }) =>
    Array.from(around.matchAll(pattern), ({ index, 0: text }) => ({ kind, at: from + index, text })),
  )
  if (marks.some(({ kind }) => kind === 'receipt')) return { kind: 'receipt' }
  const named = days.find(
    (day) => day.start >= from && day.end <= to && isCountedFrom({ folded, day, start, end }),
  )
  if (named) return { kind: 'day', day: named }
  const event = marks.find(({ kind }) => kind === 'event')
  if (!event) return { kind: 'letter' }
  const day = days.find(
    (one) =>
      one.start >= event.at &&
      one.start < event.at + REACH &&
      one.end <= to &&
      !DUE.test(folded.slice(event.at, one.start)) &&
      !/^\S*\s?де[йи]ин/.test(folded.slice(one.end)),
  )
  return day ? { kind: 'day', day } : { kind: 'event' }
}

/** How far from the count its beginning stands. */
const REACH = 160
const DUE = /(?<!\p{L})(?:до|не позднее|не позже|к)\s$/u

const WORDS = String.raw`(?:\p{L}+ ){0,3}`
const MARKS: readonly { kind: 'receipt' | 'event'; pattern: RegExp }[] = [
  {
    kind: 'receipt',
    pattern: new RegExp(
      String.raw`(?:со дня|с момента|с даты|после|по|дней с|дня с) (?:\p{L}+ )?(?:получени|поступлени|регистраци|доведени)|(?<!\p{L})(?:алган|тускен|тиркелген|келип тускен|алынган) (?:кун|сат|кез|уакыт)|(?<!\p{L})(?:алганнан|алынганнан|тускеннен|тиркелгеннен) (?:кейин|бастап|сон)`,
      'gu',
    ),
  },
  {
    kind: 'event',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:со дня|с момента|с даты|с дня|с начала|с окончания|с завершения|со времени|от (?:даты|дня|момента)|после|спустя|по окончании|по завершении|по итогам|по истечении|по факту|по результатам|по мере|начиная со?|считая со?|отсчитывая|при наступлении)(?! (?:подписания|издания|даты) ${WORDS}(?:письма|настоящего|данного))(?!\p{L})|(?<!\p{L})\p{L}{2,}(?:ган|ген|кан|кен|атын|етин) (?:кун|сат|кез|уакыт)\p{L}*|(?<!\p{L})\p{L}{3,}(?:нан|нен|дан|ден|тан|тен) (?:кейин|бастап|сон)(?!\p{L})|(?<!\p{L})(?:аяктал\p{L}+|откен\p{L}*|жариялан\p{L}+) (?:сон|кейин|бойынша)|(?<!\p{L})(?:корытындысы|натижелери) бойынша`,
      'gu',
    ),
  },
]

/** «с 15 декабря», «15 желтоқсаннан бастап»: beside the count. */
function isCountedFrom({
  folded,
  day,
  start,
  end,
}: {
  folded: string
  day: NamedDay
  start: number
  end: number
}): boolean {
  const before = folded.slice(Math.max(0, day.start - 24), day.start)
  const isBeside = day.start >= end ? day.start - end < 30 : start - day.end < 30
  const isKazakh = /(?:нан|нен|дан|ден|тан|тен)$/u.test(folded.slice(day.start, day.end))
  const russian = /(?<!\p{L})(?:с|со|после|от|начиная с|считая с)\s$/u.test(before)
  return (
    isBeside &&
    (russian || (isKazakh && /^[\s,]{0,2}(?:бастап|кейин|сон|есептегенде)/.test(folded.slice(day.end))))
  )
}

/** A stop behind a word and before another; «т.г.» and numbers end nothing. */
const STOP = /(?<=\p{L}{3}|\d)[.!?;]\s(?!\d)/gu

const sentenceStart = (head: string) => {
  const last = Array.from(head.matchAll(STOP)).at(-1)
  return last ? last.index + last[0].length : 0
}

const sentenceEnd = (tail: string) => Array.from(tail.matchAll(STOP))[0]?.index ?? tail.length
