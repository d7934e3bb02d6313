import { dueStanding } from '#/domain/calendar/deadline.ts'
import { judgedAt } from '#/domain/obligations/changes.ts'
import { isPublication } from '#/domain/obligations/offline.ts'
import { reportRefusal } from '#/domain/obligations/open-for-report.ts'
import { isPressing, obligationStand } from '#/domain/obligations/urgency.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { countVerdicts, lookOf, publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import {
  closureOf,
  type Obligation,
  type ObligationItem,
  type ObligationSlot,
} from '#/server/obligations/reads.ts'
import { dayTicks } from './day-ticks.ts'
import { isReturned, outlookOf } from './report-plan.ts'
import { stepsOf } from './steps.ts'

/** Everything the page of one obligation says, derived from its rows and the instant of the request. */
export function viewOf({ obligation, now }: { obligation: Obligation; now: Date }) {
  const { lateFrom, firstCompleteAt, progress, acceptedAt } = obligation
  const closure = closureOf(obligation)
  const stand = obligationStand({ now, progress, lateFrom, firstCompleteAt, acceptedAt, ...closure })
  const outlook = outlookOf(obligation)
  const live = obligation.items.filter(({ removedAt }) => removedAt === null)
  const fixes = obligation.items.filter(({ id }) => outlook.openIds.includes(id))
  return {
    stand,
    standing: dueStanding({ now, lateFrom }),
    timeliness: timelinessOf({
      now: judgedAt({ now, closedAt: closure.closedAt }),
      lateFrom,
      firstCompleteAt,
    }),
    ticks: dayTicks({ now, lateFrom, issuedAt: obligation.directive.issuedAt }),
    steps: stepsOf({
      acknowledged: obligation.acknowledgedAt !== null,
      missing: outlook.missing.length,
      submitted: !isPressing(stand) && stand !== 'locked',
    }),
    /** Lines may be added and changed: late reports are taken until the lock. */
    open: reportRefusal({ now, ...closure }) === null,
    outlook,
    /** Errors and remarks among what the button would send. */
    found: countVerdicts(live.filter(({ id }) => outlook.sendIds.includes(id)).map(verdictOf)),
    slots: obligation.slots.map((slot) => slotView({ slot, live })),
    /** What came back and is still to be answered or replaced; a reason is no link. */
    fixes: { n: fixes.length, what: fixes.every(({ kind }) => kind === 'link') ? 'links' : 'lines' },
    /** Links that fell into no slot. */
    loose: live.filter(({ slotId }) => slotId === null),
    removed: removedLines({ obligation, live }),
    checks: checksOf(live),
    started: live.length > 0,
  }
}
export type ObligationView = ReturnType<typeof viewOf>
export type SlotView = ObligationView['slots'][number]

export type LineTone = 'returned' | 'error' | 'remark' | 'checking' | 'later' | 'waiting' | 'ok' | 'reason'
export type SlotTone = LineTone | 'none'

/** How one line stands: what a person has decided goes before what the machine has found. */
function lineTone(item: ObligationItem): LineTone {
  if (isReturned(item)) return 'returned'
  if (item.decision === 'accepted') return 'ok'
  const verdict = verdictOf(item)
  if (verdict === null) return 'reason'
  if (verdict === 'error' || verdict === 'remark') return verdict
  if (verdict === 'unseen') return lookOf(item) === 'checking' ? 'checking' : 'later'
  return item.submissionId === null ? 'ok' : 'waiting'
}

/** The one verdict of a line; a reason in place of a link has none. */
function verdictOf(item: ObligationItem) {
  return item.kind === 'reason' ? null : publicationVerdict(item)
}

const worstFirst = [
  ...(['returned', 'error', 'remark', 'checking', 'later'] as const),
  ...(['waiting', 'ok', 'reason'] as const),
]

/** How many links the portal has looked at, of those it looks at. */
function checksOf(live: readonly ObligationItem[]): { done: number; of: number } {
  const looked = live.filter(({ verdict }) => verdict !== null)
  return { done: looked.filter(({ verdict }) => verdict !== 'pending').length, of: looked.length }
}

function slotView({ slot, live }: { slot: ObligationSlot; live: readonly ObligationItem[] }) {
  const items = live.filter(({ slotId }) => slotId === slot.id)
  const anywhere = slot.platform === 'any' ? live.filter(({ kind }) => isPublication(kind)) : items
  const tones = (items.length > 0 ? items : anywhere).map(lineTone)
  const tone: SlotTone = worstFirst.find((worst) => tones.includes(worst)) ?? 'none'
  return { slot, items, tone, reason: items.find(({ kind }) => kind === 'reason') ?? null }
}

/** What was taken out since the last submission and can be brought back; of several repeats of a post one. */
function removedLines({
  obligation,
  live,
}: {
  obligation: Obligation
  live: readonly ObligationItem[]
}): ObligationItem[] {
  const standing = new Set(live.map(({ key }) => key))
  const seen = new Set<string | null>()
  return obligation.items.filter((item) => {
    const { removedAt, key, errors } = item
    if (removedAt === null || item.kind === 'reason') return false
    if (isReturned(item)) return true
    if (obligation.lastSubmittedAt && removedAt < obligation.lastSubmittedAt) return false
    if (key === null) return true
    if (seen.has(key) || (standing.has(key) && !errors.includes('duplicate'))) return false
    seen.add(key)
    return true
  })
}
