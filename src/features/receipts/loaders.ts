import { id as idField } from '#/contracts/fields.ts'
import { daysLate, daysLeft, isLateAt } from '#/domain/calendar/deadline.ts'
import { reportRefusal } from '#/domain/obligations/open-for-report.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { closureOf } from '#/server/obligations/reads.ts'
import { ownReceipts, receiptById, type Receipt } from '#/server/submissions/reads.ts'

/** Years of an institution's reports; what is older is found through its obligation. */
const LIST_LIMIT = 200

export async function loadReceipts(context: Context) {
  const scope = authorize(context, 'obligation.read')
  const receipts = await ownReceipts(context, { scope, limit: LIST_LIMIT })
  return receipts.map((receipt) => ({ ...receipt, standing: standingOf(receipt) }))
}
export type ReceiptRow = Awaited<ReturnType<typeof loadReceipts>>[number]

/**
 * One receipt, for the institution that handed in and for staff of the department that asked.
 * @throws Problem not_found for everybody else
 */
export async function loadReceipt(context: Context, { id }: { id: string }) {
  const staff = may(context, 'directive.read')
  // Who may neither is refused as on any page of an institution.
  const own = !staff || may(context, 'obligation.read')
  const receipt = await receiptById(context, {
    institution: own ? authorize(context, 'obligation.read') : null,
    department: staff ? authorize(context, 'directive.read') : null,
    id: idField.parse(id),
  })
  return {
    receipt,
    standing: standingOf(receipt),
    staff,
    mayAdd: !staff && reportRefusal({ now: context.now, ...closureOf(receipt.obligation) }) === null,
  }
}
export type ReceiptData = Awaited<ReturnType<typeof loadReceipt>>

export type ReceiptStanding =
  | { kind: 'incomplete' }
  | { kind: 'on_time'; daysLeft: number }
  | { kind: 'late'; days: number }
  | { kind: 'addition'; onTime: boolean }

/** Timeliness is that of the first complete report; what came after it is an addition and changes nothing. */
function standingOf({ receivedAt, complete, lateFrom, obligation }: Receipt): ReceiptStanding {
  const { firstCompleteAt } = obligation
  if (firstCompleteAt && firstCompleteAt < receivedAt)
    return { kind: 'addition', onTime: !isLateAt({ at: firstCompleteAt, lateFrom }) }
  if (!complete) return { kind: 'incomplete' }
  if (isLateAt({ at: receivedAt, lateFrom }))
    return { kind: 'late', days: daysLate({ at: receivedAt, lateFrom }) }
  return { kind: 'on_time', daysLeft: daysLeft({ now: receivedAt, lateFrom }) }
}
