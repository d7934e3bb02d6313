import type { ReactNode } from 'react'
import { id as idField } from '#/contracts/fields.ts'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { inOrderOfUrgency, isAwaited, isPressing } from '#/domain/obligations/urgency.ts'
import { stableId } from '#/lib/stable-id.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import {
  closureOf,
  ownObligation,
  ownObligationOf,
  ownObligations,
  type ObligationItem,
  type ObligationRow,
} from '#/server/obligations/reads.ts'
import { ownReceipts } from '#/server/submissions/reads.ts'
import { dayTicks } from './day-ticks.ts'
import { outlookOf } from './report-plan.ts'
import { stepsOf } from './steps.ts'
import { viewOf } from './obligation-view.ts'

/** The director's home: what is owed, the most urgent first. */
export async function loadObligations(context: Context) {
  const scope = authorize(context, 'obligation.read')
  const [rows, receipts] = await Promise.all([
    ownObligations(context, { scope }),
    ownReceipts(context, { scope, limit: 1 }),
  ])
  const { now } = context
  const obligations = inOrderOfUrgency(rows.map((row) => ({ ...row, ...closureOf(row), now })))
  const shown = obligations.map((obligation) => ({ ...obligation, ...homeFacts({ obligation, now }) }))
  const [first] = shown
  const urgent = first && isPressing(first.stand) ? first : null
  return {
    urgent,
    others: urgent ? shown.slice(1) : shown,
    onControl: rows.filter((row) => isAwaited({ ...row, ...closureOf(row) })).length,
    lastReceipt: receipts[0] ?? null,
    /** A person of several institutions sees in each row whose it is. */
    several: new Set(rows.map(({ institution }) => institution.shortKk)).size > 1,
  }
}
export type HomeData = Awaited<ReturnType<typeof loadObligations>>
export type HomeObligation = HomeData['others'][number]

function homeFacts({ obligation, now }: { obligation: ObligationRow; now: Date }) {
  const { lateFrom, acknowledgedAt, progress, directive, items } = obligation
  const outlook = outlookOf(obligation)
  const fixes = items.filter(({ id }) => outlook.openIds.includes(id))
  return {
    standing: dueStanding({ now, lateFrom }),
    ticks: dayTicks({ now, lateFrom, issuedAt: directive.issuedAt }),
    fixes: fixes.length,
    /** Of what kind they are: a reason is no link. */
    what: fixes.every(({ kind }) => kind === 'link') ? 'links' : 'lines',
    sendable: outlook.sendable,
    steps: stepsOf({
      acknowledged: acknowledgedAt !== null,
      missing: outlook.missing.length,
      submitted: progress === 'submitted' || progress === 'accepted',
    }),
  }
}

/** One obligation on its own page. @throws Problem not_found for another institution's */
export async function loadObligation(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'obligation.read')
  const obligation = await ownObligation(context, { id: idField.parse(id), scope })
  return {
    obligation,
    today: dateOf(context.now),
    view: viewOf({ obligation, now: context.now }),
    mayAcknowledge: may(context, 'obligation.acknowledge'),
    maySubmit: may(context, 'report.submit'),
    /** The same for the same state of the report: a retry, a reload or a second tab is the same submission. */
    submitKey: stableId('submit', obligation.id, obligation.version),
  }
}
export type ObligationData = Awaited<ReturnType<typeof loadObligation>>

/**
 * Where the address of a directive leads an addressee: their own obligation of it; null for staff, who see the
 * directive itself. @throws Problem not_found for what was not sent to the institution
 */
export async function loadObligationOfDirective(context: Context, { directiveId }: { directiveId: string }) {
  if (may(context, 'directive.read')) return null
  const scope = authorize(context, 'obligation.read')
  return ownObligationOf(context, { directiveId: idField.parse(directiveId), scope })
}

/** What another subject shows below each line. */
export type LineProof = (item: ObligationItem) => ReactNode

export interface LinesProps {
  data: ObligationData
  openReason?: string
  proof?: LineProof
}
