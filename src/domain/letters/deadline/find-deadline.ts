import { originalSpan } from '../../links/find/mapped-text.ts'
import type { DeadlineAlarm, HalfLanguage, LetterDeadline, Passage } from '../letter.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import type { Candidate } from './candidate.ts'
import { type Act, surroundingsOf } from './clauses.ts'
import { countedDeadlines } from './counts.ts'
import { inSentence } from './in-sentence.ts'
import { type Base, resolve } from './resolve.ts'
import { deadlineTerms } from './terms.ts'

/** A half's deadline with the place where it stands. */
export interface FoundDeadline {
  readonly deadline: LetterDeadline
  readonly passage: Passage
}

/**
 * The deadline of one half: of all days that it names with a word of «until», the one by which a report is wanted.
 * Whatever else it could have been is an alarm; a day of publishing before it is told beside it.
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
  const others = found.filter((other) => isOther({ best, other }))
  const rivals = others.filter((other) => !isDayOfPublishing({ best, other }))
  const alarms: DeadlineAlarm[] = [
    ...best.deadline.alarms,
    ...(rivals.length > 0 ? (['several_dates'] as const) : []),
    ...(best.weight < WEIGHTS.demand ? (['not_clearly_deadline'] as const) : []),
  ]
  const besides = others.flatMap((other) =>
    rivals.includes(other) || isLasting(other.deadline) ? [] : other.deadline.text,
  )
  return {
    deadline: { ...best.deadline, alarms: [...new Set(alarms)], besides: [...new Set(besides)] },
    passage: best.passage,
  }
}

/** Another day that could be meant; one before the letter is history. */
function isOther({ best, other }: { best: Weighed; other: Weighed }): boolean {
  const [chosen, one] = [best.deadline, other.deadline]
  if (other.weight < WEIGHTS.demand || other.isWeak || one.alarms.includes('before_letter')) return false
  if (one.date === null && other.act !== 'report') return false
  // «с 1 по 15 декабря» is what the report is about.
  if (one.alarms.includes('period') && !chosen.alarms.includes('period')) return false
  return one.date !== chosen.date || (one.time !== chosen.time && one.time !== null)
}

/** «разместить до 15 декабря, ссылки направить до 16 декабря»: the ordinary letter. */
function isDayOfPublishing({ best, other }: { best: Weighed; other: Weighed }): boolean {
  const [due, published] = [best.deadline.date, other.deadline.date]
  if (best.act !== 'report' || other.act !== 'publish' || due === null || published === null) return false
  return published <= due || isLasting(other.deadline)
}

/** «в течение месяца публиковать»: how long, not by when. */
const isLasting = ({ form }: LetterDeadline) => /days|weeks|months/.test(form)

function candidatesIn({ folded }: Paragraph): Candidate[] {
  const found = [...countedDeadlines(folded), ...deadlineTerms(folded)]
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => other.start < one.end && other.end > one.start),
  )
}

interface Weighed extends FoundDeadline {
  readonly weight: number
  readonly at: number
  readonly act: Act
  readonly isWeak: boolean
}

function weigh({
  paragraph: { view, folded },
  candidate: read,
  base,
  language,
}: {
  paragraph: Paragraph
  candidate: Candidate
  base: Base
  language: HalfLanguage
}): Weighed {
  const around = surroundingsOf({ text: view.text, folded, start: read.start, end: read.end })
  const { candidate, isNone, isLasting } = inSentence({ candidate: read, around })
  const { date, alarms } = resolve({ aim: candidate.aim, base })
  const passage = originalSpan({ view, from: candidate.start, to: candidate.end })
  const { form, rule, time } = candidate
  const text = view.text.slice(candidate.start, candidate.end).trim()
  const all: DeadlineAlarm[] = [...new Set([...candidate.alarms, ...alarms])]
  const doubts = [
    all.includes('before_letter') || all.includes('far_away') || all.includes('period'),
    date === null,
    candidate.weak,
  ]
  const isIdle =
    candidate.aim.kind === 'count' && !candidate.named && (around.act === 'other' || around.act === 'none')
  const weight =
    isLasting || isIdle
      ? 0
      : isNone
        ? WEIGHTS.none
        : weightOf({ act: around.act, named: candidate.named }) - DOUBT * doubts.filter(Boolean).length
  return {
    deadline: { date, time, rule, form, text, language, alarms: all, besides: [] },
    passage,
    weight,
    at: passage.start,
    act: around.act,
    isWeak: candidate.weak || isNone,
  }
}

const WEIGHTS = { report: 4, named: 3, publish: 2.5, demand: 2, nothing: 0.5, none: 0.1 }
const DOUBT = 1.8

function weightOf({ act, named }: { act: Act; named: boolean }): number {
  const asked = act === 'report' || act === 'publish' || act === 'demand' ? WEIGHTS[act] : WEIGHTS.nothing
  return named ? Math.max(asked, WEIGHTS.named) + 0.3 : asked
}
