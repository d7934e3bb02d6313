import { originalSpan } from '../../links/find/view.ts'
import type { DeadlineAlarm, HalfLanguage, LetterDeadline, Passage } from '../letter.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { deadlineAround } from './around-a-day.ts'
import type { Candidate } from './candidate.ts'
import { countedDeadlines } from './counts.ts'
import { namedDays } from './named-days.ts'
import { nearbyDeadlines } from './nearby.ts'
import { repeatedDeadlines } from './repeated.ts'
import { type Base, resolve } from './resolve.ts'

/** A half's deadline with the place where it stands. */
export interface FoundDeadline {
  readonly deadline: LetterDeadline
  readonly passage: Passage
}

/**
 * The deadline of one half: of all days that it names with a word of «until», the one by which a report is wanted.
 * Whatever else it could have been is an alarm.
 */
export function findDeadline({
  paragraphs,
  language,
  base,
}: {
  paragraphs: readonly Paragraph[]
  language: HalfLanguage
  base: Base
}): FoundDeadline | null {
  const found = paragraphs
    .flatMap((paragraph) => candidatesIn(paragraph).map((candidate) => ({ paragraph, candidate })))
    .map(({ paragraph, candidate }) => weigh({ paragraph, candidate, base, language }))
    // «до 22 декабря 1991 года» in a sentence that asks for nothing is history.
    .filter(({ weight }) => weight > 0)
  const best = found.toSorted((a, b) => b.weight - a.weight || b.at - a.at)[0]
  if (!best) return null
  const others = found.filter(
    ({ deadline, weight }) =>
      weight >= WEIGHTS.demand &&
      (deadline.date !== best.deadline.date || deadline.time !== best.deadline.time),
  )
  const alarms: DeadlineAlarm[] = [
    ...best.deadline.alarms,
    ...(others.length > 0 ? (['several_dates'] as const) : []),
    ...(best.weight < WEIGHTS.demand ? (['not_clearly_deadline'] as const) : []),
  ]
  return { deadline: { ...best.deadline, alarms: [...new Set(alarms)] }, passage: best.passage }
}

function candidatesIn({ folded }: Paragraph): Candidate[] {
  const days = namedDays(folded).flatMap((day) => deadlineAround({ folded, day }) ?? [])
  const found = [
    ...days,
    ...repeatedDeadlines(folded),
    ...countedDeadlines(folded),
    ...nearbyDeadlines(folded),
  ]
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => other.start < one.end && other.end > one.start),
  )
}

interface Weighed extends FoundDeadline {
  weight: number
  at: number
}

function weigh({
  paragraph: { view, folded },
  candidate,
  base,
  language,
}: {
  paragraph: Paragraph
  candidate: Candidate
  base: Base
  language: HalfLanguage
}): Weighed {
  const { date, alarms } = resolve({ aim: candidate.aim, base })
  const passage = originalSpan({ view, from: candidate.start, to: candidate.end })
  const { form, rule, time } = candidate
  const text = view.text.slice(candidate.start, candidate.end).trim()
  const all: DeadlineAlarm[] = [...new Set([...candidate.alarms, ...alarms])]
  const sentence = sentenceAround({ text: view.text, folded, candidate })
  const doubt = all.includes('before_letter') || all.includes('far_away') || all.includes('period')
  const weight =
    weightOf({ sentence, named: candidate.named }) - (doubt ? DOUBT : 0) - (date === null ? DOUBT : 0)
  return {
    deadline: { date, time, rule, form, text, language, alarms: all },
    passage,
    weight,
    at: passage.start,
  }
}

const WEIGHTS = { report: 4, named: 3, publish: 2.5, demand: 2, nothing: 0.5 }
const DOUBT = 1.8

function weightOf({ sentence, named }: { sentence: string; named: boolean }): number {
  const best = REPORT.test(sentence)
    ? WEIGHTS.report
    : named
      ? WEIGHTS.named
      : PUBLISH.test(sentence)
        ? WEIGHTS.publish
        : DEMAND.test(sentence)
          ? WEIGHTS.demand
          : WEIGHTS.nothing
  return best + (named ? 0.3 : 0)
}

/** Folded. What a report is asked for with. */
const REPORT =
  /проинформир|информировать|предостав|представ|направ(?:ить|ьте|лять)|направлени|сообщить|отчет|отчит|выслать|прислать|доложить|предъяв|хабарла|хабардар|усын|жибер|есеп|малимет|акпарат(?:ты|тар|ын)|жолда|тапсыр/
const PUBLISH =
  /размест|опублик|публик|осветить|выложить|обеспеч|организ|провести|заполн|орналастыр|жарияла|камтамасыз|откиз|уйымдастыр|толтыр/
const DEMAND = /необходимо|просим|просит|прошу|поруча|следует|требуется|обязан|кажет|сура|керек|тапсыр|тиис/

/** The sentence around: a stop followed by a capital letter ends one, «т.г.» and «22.12.» do not. */
function sentenceAround({
  text,
  folded,
  candidate,
}: {
  text: string
  folded: string
  candidate: Candidate
}): string {
  const head = text.slice(Math.max(0, candidate.start - LONGEST), candidate.start)
  const tail = text.slice(candidate.end, candidate.end + LONGEST)
  const opened = Array.from(head.matchAll(/[.!?;]\s(?=["«]?\p{Lu})/gu)).at(-1)
  const from = candidate.start - head.length + (opened ? opened.index + opened[0].length : 0)
  const closed = /[.!?;]\s(?=["«]?\p{Lu})/u.exec(tail)
  return folded.slice(from, candidate.end + (closed ? closed.index : tail.length))
}

const LONGEST = 600
