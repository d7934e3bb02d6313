import type { Due } from '#/domain/calendar/deadline.ts'
import type { ReportClosure } from '#/domain/obligations/open-for-report.ts'
import { Problem } from '#/domain/problem.ts'
import { accountOfLink } from '../accounts/internal.ts'
import { type InstitutionScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import { type Obligation as StoredObligation, Prisma } from '../db/generated/client.ts'
import { headColumns, stateColumns } from '../directives/internal.ts'
import { reasonsOf } from '../items/internal.ts'

/** Every obligation of the scope's institutions with what a list of them shows, in no order. */
export async function ownObligations(context: Context, { scope }: { scope: InstitutionScope }) {
  const rows = await context.db.prisma.obligation.findMany({
    where: { institution: within(scope) },
    select: { ...standing, items: { where: counted, select: itemFields }, slots: { select: slotFields } },
  })
  return rows.map((row) => ({ ...row, due: dueOf(row), directive: datesOf(row.directive) }))
}
export type ObligationRow = Awaited<ReturnType<typeof ownObligations>>[number]

/** One obligation with its letter, slots, lines and last receipts. @throws Problem not_found */
export async function ownObligation(
  context: Context,
  { id, scope }: { id: string; scope: InstitutionScope },
) {
  const found = await context.db.prisma.obligation.findFirst({
    where: { id, institution: within(scope) },
    select: {
      ...standing,
      ...returnFields,
      directive: { select: { ...directiveFields, ...letterFields } },
      slots: { select: slotFields, orderBy: { position: 'asc' } },
      items: { where: shown, select: cardFields, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      submissions: {
        select: { id: true, number: true, receivedAt: true },
        orderBy: { receivedAt: 'desc' },
        take: 1,
      },
    },
  })
  if (!found) throw new Problem('not_found', { what: 'obligation' })
  const items = found.items.map(({ watch, ...item }) => ({
    ...item,
    /** What the last look of the watch found. */
    fate: watch?.outcome ?? null,
    lookedAt: watch?.lookedAt ?? null,
    reasons: reasonsOf(item),
    isRegistrable: accountOfLink(item) !== null,
  }))
  return { ...found, items, due: dueOf(found), directive: datesOf(found.directive) }
}
export type Obligation = Awaited<ReturnType<typeof ownObligation>>
export type ObligationItem = Obligation['items'][number]
export type ObligationSlot = Obligation['slots'][number]

/** The first of the scope's obligations from this directive. @throws Problem not_found */
export async function ownObligationOf(
  context: Context,
  { directiveId, scope }: { directiveId: string; scope: InstitutionScope },
): Promise<string> {
  const found = await context.db.prisma.obligation.findFirst({
    where: { directiveId, institution: within(scope) },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (!found) throw new Problem('not_found', { what: 'obligation' })
  return found.id
}

const directiveFields = {
  ...headColumns,
  ...stateColumns,
  withdrawReasonKk: true,
  withdrawReasonRu: true,
  edition: true,
  issuer: { select: { shortKk: true, shortRu: true } },
} satisfies Prisma.DirectiveSelect

const letterFields = {
  textKk: true,
  textRu: true,
  sources: true,
  languages: true,
} satisfies Prisma.DirectiveSelect

const standing = {
  id: true,
  version: true,
  progress: true,
  dueDate: true,
  dueRule: true,
  dueTime: true,
  lateFrom: true,
  lockAt: true,
  acknowledgedAt: true,
  acknowledgedEdition: true,
  exemptAt: true,
  refusedAt: true,
  firstCompleteAt: true,
  lastSubmittedAt: true,
  acceptedAt: true,
  returnedAt: true,
  repliedAt: true,
  shortKk: true,
  shortRu: true,
  institution: { select: { shortKk: true, shortRu: true } },
  directive: { select: directiveFields },
} satisfies Prisma.ObligationSelect

const returnFields = {
  exemptReasonKk: true,
  exemptReasonRu: true,
  refusalReasonKk: true,
  refusalReasonRu: true,
  returnReasonKk: true,
  returnReasonRu: true,
  reply: true,
} satisfies Prisma.ObligationSelect

const slotFields = {
  id: true,
  platform: true,
  handle: true,
  title: true,
  required: true,
} satisfies Prisma.SlotSelect

const itemFields = {
  id: true,
  kind: true,
  slotId: true,
  errors: true,
  removedAt: true,
  submissionId: true,
  decision: true,
  decidedAt: true,
  settledAt: true,
  repliedAt: true,
} satisfies Prisma.ReportItemSelect

const cardFields = {
  ...itemFields,
  url: true,
  key: true,
  raw: true,
  alternatives: true,
  platform: true,
  linkKind: true,
  medium: true,
  place: true,
  account: true,
  publishedAt: true,
  remarks: true,
  explanation: true,
  reason: true,
  returnReasonKk: true,
  returnReasonRu: true,
  reply: true,
  contest: true,
  verdict: true,
  reasons: true,
  retryAt: true,
  language: true,
  publishedDay: true,
  publishedSource: true,
  httpStatus: true,
  title: true,
  verifiedAt: true,
  version: true,
  watch: { select: { outcome: true, lookedAt: true } },
} satisfies Prisma.ReportItemSelect

/** Lines that a submission is judged by: standing, or taken out after a return that is still open. */
const counted = {
  OR: [{ removedAt: null }, { decision: 'returned', settledAt: null }],
} satisfies Prisma.ReportItemWhereInput

/** Those, and what was taken out before it was ever sent: it can be brought back. */
const shown = {
  OR: [...counted.OR, { submissionId: null }],
} satisfies Prisma.ReportItemWhereInput

/** The obligation's own deadline: that of the letter, or what an extension gave. */
export function dueOf({
  dueDate,
  dueRule,
  dueTime,
}: Pick<StoredObligation, 'dueDate' | 'dueRule' | 'dueTime'>): Due {
  return { date: dayOf(dueDate), rule: dueRule, time: dueTime }
}

/** What shuts a report, of its row and its directive's. */
export function closureOf({
  directive: { closedAt, withdrawnAt },
  ...row
}: Omit<ReportClosure, 'closedAt' | 'withdrawnAt'> & {
  directive: Pick<ReportClosure, 'closedAt' | 'withdrawnAt'>
}): ReportClosure {
  const { lockAt, exemptAt, refusedAt } = row
  return { lockAt, exemptAt, refusedAt, closedAt, withdrawnAt }
}

/** An issued directive always has its days; the columns allow none for drafts. */
function datesOf<
  T extends { letterDate: Date | null; dueDate: Date | null; dueTime: string | null; issuedAt: Date | null },
>(directive: T) {
  const { letterDate, dueDate, issuedAt, ...rest } = directive
  if (!letterDate || !dueDate || !issuedAt) throw new RangeError('an issued directive has its dates')
  return { ...rest, letterDate: dayOf(letterDate), dueDate: dayOf(dueDate), issuedAt }
}
