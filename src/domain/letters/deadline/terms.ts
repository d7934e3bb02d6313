import type { DeadlineAlarm } from '../letter.ts'
import { type Aim, type Candidate } from './candidate.ts'
import { type Part, partsIn } from './parts.ts'
import {
  aheadOf,
  askedFor,
  behindOf,
  isExcluded,
  isListed,
  isMovedHere,
  isUntilBetween,
  namedBehind,
} from './until.ts'

/** Pieces that stand together, with only small words between them. */
interface Term {
  readonly parts: readonly Part[]
  readonly start: number
  readonly end: number
}

/** The deadlines that days, weekdays and hours make with the words around them, whatever their order. */
export function deadlineTerms(folded: string): Candidate[] {
  const terms = termsIn(folded)
  return terms.flatMap((term, index) => candidateOf({ folded, term, next: terms[index + 1] }) ?? [])
}

function termsIn(folded: string): Term[] {
  const groups: Part[][] = []
  for (const part of partsIn(folded)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && goTogether({ folded, group, last, part })) group.push(part)
    else groups.push([part])
  }
  return groups.map((parts) => ({ parts, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }))
}

/** Small words between the pieces of one deadline: «до», «күні», «(», «не позднее», «дейін, сағат». */
const BETWEEN = new RegExp(
  String.raw`^(?:[\s,:;()«»"–—|-]|(?:\.(?=\s))|(?:[вк]о?|до|на|не поздн\p{L}{1,3}|не позже|строго|но|включительно|вкл\.?|включая|года?|г\.|числа|время|астана\p{L}*|де(?:йи|ии|и|й)н\p{L}{0,3}|ше(?:йи|и)н\p{L}{0,3}|кешиктирмей|кешиктирилмей|калдырмай|коса (?:алганда|алып|есептегенде)|кун\p{L}{0,6}|жыл\p{L}{0,6}|г[ае]|к[ае]|н[ае]|[дт][ае]н?)(?!\p{L}))*$`,
  'u',
)
const LONGEST_GAP = 40

function goTogether({
  folded,
  group,
  last,
  part,
}: {
  folded: string
  group: readonly Part[]
  last: Part
  part: Part
}): boolean {
  const gap = folded.slice(last.end, part.start)
  if (gap.length > LONGEST_GAP || !BETWEEN.test(gap)) return false
  const same = group.find(({ sort }) => sort === part.sort)
  if (same) return part.day !== null && same.day !== null && isSameDay({ one: same.day, other: part.day })
  const dates = group.filter(({ sort }) => isDate(sort))
  return !isDate(part.sort) || dates.every(({ sort }) => sort === 'near' || part.sort === 'near')
}

const isDate = (sort: Part['sort']) => sort !== 'hour' && sort !== 'day_part' && sort !== 'weekday'

const isSameDay = ({ one, other }: { one: NonNullable<Part['day']>; other: NonNullable<Part['day']> }) =>
  one.day === other.day && one.month === other.month

const RANKS: readonly Part['sort'][] = ['day', 'near', 'span', 'month_day', 'weekday', 'hour', 'day_part']

function candidateOf({
  folded,
  term,
  next,
}: {
  folded: string
  term: Term
  next: Term | undefined
}): Candidate | null {
  const { parts, start, end } = term
  const before = folded.slice(Math.max(0, start - LOOK_BACK), start)
  const after = folded.slice(end, end + LOOK_ON)
  const main = RANKS.map((rank) => parts.find(({ sort }) => sort === rank)).find(Boolean)
  if (!main) return null
  const ahead = aheadOf({ before, opens: parts[0]?.sort ?? 'day' })
  if (ahead?.isNothing) return null
  const behind = behindOf({ before, after, isRange: main.day?.from != null })
  const moved = isMovedHere({ before, after, folded })
  const named = ahead?.named === true || behind?.named === true || moved || namedBehind(after)
  const isUntil =
    ahead?.isUntil === true ||
    behind !== null ||
    isUntilBetween({ folded, parts }) ||
    moved ||
    (parts.some(({ isTerm }) => isTerm) && main.sort !== 'day_part')
  const asked = askedFor({ before, named: folded.slice(start, end), after, isSpan: main.sort === 'span' })
  if (!isUntil && !named && !asked) return null
  if (!isUntil && main.sort === 'month_day') return null
  const weak = (!isUntil && !named) || (main.weak && !named)
  return {
    ...ruleOf({ parts, isExclusive: ahead?.exclusive === true || isExcluded(after) }),
    start: start - (ahead?.length ?? 0),
    end: end + (behind?.length ?? 0),
    aim: aimOf({ main, parts }),
    form: formOf({ main, parts }),
    named,
    weak,
    alarms: alarmsOf({
      term,
      main,
      weak,
      moved,
      listed: isListed({ folded, term, next }),
      hours: isHourNear({ folded, term, next }),
      sides: [ahead, behind],
    }),
  }
}

/** «18 декабря до 18»: an hour that is not written as one. */
const UNREAD_HOUR = /^[\s,(]{0,3}(?:до|к|не позднее)\s\d/

/** «18 декабря с 9:00 до 18:00»: an hour beside the day that says something else of it. */
function isHourNear({ folded, term, next }: { folded: string; term: Term; next: Term | undefined }): boolean {
  if (UNREAD_HOUR.test(folded.slice(term.end, term.end + 20))) return true
  if (next?.parts[0]?.sort !== 'hour' || next.parts.some(({ sort }) => isDate(sort))) return false
  return /^[^.;]{0,8}$/.test(folded.slice(term.end, next.start))
}

const LOOK_BACK = 130
const LOOK_ON = 140

function ruleOf({ parts, isExclusive }: { parts: readonly Part[]; isExclusive: boolean }) {
  const time = parts.find(({ sort }) => sort === 'hour')?.time ?? null
  if (time !== null) return { rule: 'time', time } as const
  return { rule: isExclusive ? 'exclusive' : 'inclusive', time: null } as const
}

function aimOf({ main, parts }: { main: Part; parts: readonly Part[] }): Aim {
  const { aim } = main
  const beside = parts.find(({ sort }) => sort === 'weekday')?.aim
  if (aim.kind === 'day' && beside?.kind === 'weekday') return { ...aim, weekday: beside.weekday }
  return aim
}

function formOf({ main, parts }: { main: Part; parts: readonly Part[] }): Candidate['form'] {
  if (parts.some(({ sort, isTerm }) => sort === 'weekday' && isTerm)) return 'weekly'
  if (main.sort === 'span') return 'end_of'
  if (main.sort === 'month_day') return 'day_of_month'
  return main.sort === 'day' ? 'day' : 'relative'
}

function alarmsOf({
  term: { parts },
  main,
  weak,
  moved,
  listed,
  hours,
  sides,
}: {
  term: Term
  main: Part
  weak: boolean
  moved: boolean
  listed: boolean
  hours: boolean
  sides: readonly ({ readonly alarms: readonly DeadlineAlarm[] } | null)[]
}): DeadlineAlarm[] {
  const isTimed = parts.some(({ sort }) => sort === 'hour')
  const own = parts.flatMap(({ sort, alarms }) => (sort === 'day_part' && isTimed ? [] : alarms))
  const said = sides.flatMap((side) => side?.alarms ?? []).filter((alarm) => !(moved && alarm === 'period'))
  const week = main.aim.kind === 'weekday' && main.aim.week !== null ? (['week_unclear'] as const) : []
  return [
    ...new Set<DeadlineAlarm>([
      ...own,
      ...said,
      ...week,
      ...(listed ? (['several_dates'] as const) : []),
      ...(hours ? (['hour_unclear'] as const) : []),
      ...(weak ? (['not_clearly_deadline'] as const) : []),
    ]),
  ]
}
