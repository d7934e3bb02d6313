import { audienceContract, type saveDraftContract } from '#/contracts/directives.ts'
import type { Audience } from '#/domain/directives/audience.ts'
import { addDays, dateOf, startOfDay, type CalendarDate } from '#/domain/calendar/zone.ts'
import { Problem } from '#/domain/problem.ts'
import type * as z from 'zod'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Reader } from '../db/client.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import type { Directive, Prisma } from '../db/generated/client.ts'

/** A draft inside the scope. @throws Problem not_found, directive_already_issued */
export async function loadDraft(
  tx: Reader,
  { id, scope }: { id: string; scope: DepartmentScope },
): Promise<Directive> {
  const draft = await tx.directive.findFirst({ where: { id, issuer: within(scope) } })
  if (!draft) throw new Problem('not_found', { what: 'directive' })
  if (draft.issuedAt) throw new Problem('directive_already_issued', {})
  return draft
}

/** The audience column, read through its contract: what is in the database is not trusted to be whole. */
export function audienceOf(directive: Pick<Directive, 'audience'>): Audience {
  return audienceContract.parse(directive.audience)
}

export type DraftFields = Omit<z.output<typeof saveDraftContract>, 'id' | 'version'>

/** The fields of a form as columns. */
export function draftColumns({ lockDate, dueTime, ...rest }: DraftFields) {
  const { letterDate, dueDate, parentDate, parentDueDate } = rest
  return {
    ...rest,
    letterDate: letterDate && dayColumn(letterDate),
    dueDate: dueDate && dayColumn(dueDate),
    parentDate: parentDate && dayColumn(parentDate),
    parentDueDate: parentDueDate && dayColumn(parentDueDate),
    dueTime: rest.dueRule === 'time' ? (dueTime ?? '18:00') : null,
    lockAt: lockDate && startOfDay(addDays({ date: lockDate, days: 1 })),
  }
}

/** The last day on which late reports are taken; the column holds the first instant after it. */
function lockDateOf({ lockAt }: Pick<Directive, 'lockAt'>): CalendarDate | null {
  return lockAt && dateOf(new Date(lockAt.getTime() - 1))
}

/** What a draft holds, as columns: for a read that shows the form. */
export const draftColumnNames = [
  'number',
  'letterDate',
  'subjectKk',
  'subjectRu',
  'textKk',
  'textRu',
  'sources',
  'dueDate',
  'dueRule',
  'dueTime',
  'lockAt',
  'parentIssuer',
  'parentNumber',
  'parentDate',
  'parentDueDate',
  'languages',
  'platforms',
  'audience',
] as const

/** Columns as the form shows them; also what a stale save is compared with. */
export function draftFields(draft: Pick<Directive, (typeof draftColumnNames)[number]>): DraftFields {
  return {
    number: draft.number,
    letterDate: draft.letterDate && dayOf(draft.letterDate),
    subjectKk: draft.subjectKk,
    subjectRu: draft.subjectRu,
    textKk: draft.textKk,
    textRu: draft.textRu,
    sources: draft.sources,
    dueDate: draft.dueDate && dayOf(draft.dueDate),
    dueRule: draft.dueRule,
    dueTime: draft.dueTime,
    lockDate: lockDateOf(draft),
    parentIssuer: draft.parentIssuer,
    parentNumber: draft.parentNumber,
    parentDate: draft.parentDate && dayOf(draft.parentDate),
    parentDueDate: draft.parentDueDate && dayOf(draft.parentDueDate),
    languages: draft.languages,
    platforms: draft.platforms,
    audience: audienceOf(draft),
  }
}

/** Names of the fields in which two drafts differ. */
export function changedFields({ from, to }: { from: DraftFields; to: DraftFields }): (keyof DraftFields)[] {
  const names = Object.keys(from) as (keyof DraftFields)[]
  return names.filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]))
}

/** What `directiveStanding` reads. */
export const stateColumns = {
  issuedAt: true,
  closedAt: true,
  withdrawnAt: true,
} satisfies Prisma.DirectiveSelect

/** What every list says of a directive: number, day, subject and deadline. */
export const headColumns = {
  number: true,
  letterDate: true,
  subjectKk: true,
  subjectRu: true,
  dueDate: true,
  dueRule: true,
  dueTime: true,
} satisfies Prisma.DirectiveSelect
