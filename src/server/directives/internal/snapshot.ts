import { randomUUID } from 'node:crypto'
import { confirmedDue } from '#/domain/calendar/day-off-advice.ts'
import { type Due, lateFrom } from '#/domain/calendar/deadline.ts'
import type { WorkCalendar } from '#/domain/calendar/working-days.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { addressees, type Audience } from '#/domain/directives/audience.ts'
import { slotsFor } from '#/domain/obligations/slots.ts'
import { Problem } from '#/domain/problem.ts'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'
import type { Tx } from '../../db/client.ts'
import { dayColumn, dayOf } from '../../db/dates.ts'
import type { Directive } from '../../db/generated/client.ts'

const required = ['number', 'letterDate', 'subjectKk', 'subjectRu', 'textKk', 'textRu', 'dueDate'] as const

/**
 * What must be there before a letter goes out; gives the confirmed deadline, its first late instant and the letter's
 * year. @throws Problem directive_incomplete, due_in_past, due_on_day_off, lock_before_due
 */
export function readyToIssue({
  draft,
  now,
  lastDay,
  calendar,
}: {
  draft: Directive
  now: Date
  lastDay: CalendarDate | null | undefined
  calendar: WorkCalendar
}): {
  lateFrom: Date
  dueDate: Date
  year: number
} {
  const missing: string[] = required.filter((name) => !draft[name])
  if (draft.platforms.length === 0) missing.push('platforms')
  if (missing.length > 0 || !draft.dueDate || !draft.letterDate)
    throw new Problem('directive_incomplete', { missing })
  const written: Due = { date: dayOf(draft.dueDate), rule: draft.dueRule, time: draft.dueTime }
  if (lateFrom(written) <= now) throw new Problem('due_in_past', {})
  const due = confirmedDue({ due: written, lastDay, ...calendar })
  const late = lateFrom(due)
  if (late <= now) throw new Problem('due_in_past', {})
  if (draft.lockAt && draft.lockAt < late) throw new Problem('lock_before_due', {})
  return { lateFrom: late, dueDate: dayColumn(due.date), year: draft.letterDate.getUTCFullYear() }
}

/** The institutions of the issuer that the audience means and that are open on that day, with their accounts. */
export async function addressedInstitutions(
  tx: Tx,
  { issuerId, audience, on }: { issuerId: string; audience: Audience; on: CalendarDate },
) {
  const rows = await tx.organisation.findMany({
    where: { ancestorIds: { has: issuerId }, kind: { in: [...institutionKinds] } },
    select: {
      id: true,
      ...nameColumns,
      kind: true,
      districtId: true,
      openedOn: true,
      closedOn: true,
      accounts: {
        select: { id: true, platform: true, handle: true, title: true, status: true },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  const institutions = rows.map((row) => ({
    ...row,
    kind: row.kind as InstitutionKind,
    openedOn: row.openedOn && dayOf(row.openedOn),
    closedOn: row.closedOn && dayOf(row.closedOn),
  }))
  return addressees({ institutions, audience, on })
}

const nameColumns = { nameKk: true, nameRu: true, shortKk: true, shortRu: true } as const

type Addressed = Awaited<ReturnType<typeof addressedInstitutions>>[number]

/** One obligation for each institution, with a slot for each confirmed account of the demanded kinds. */
export async function createObligations(
  tx: Tx,
  {
    directive,
    institutions,
  }: { directive: Directive & { lateFrom: Date; dueDate: Date }; institutions: Addressed[] },
): Promise<void> {
  const { dueDate, dueRule, dueTime, lateFrom, lockAt } = directive
  const obligations = institutions.map((institution) => ({ id: randomUUID(), institution }))
  await tx.obligation.createMany({
    data: obligations.map(({ id, institution: { id: institutionId, nameKk, nameRu, shortKk, shortRu } }) => ({
      id,
      directiveId: directive.id,
      institutionId,
      nameKk,
      nameRu,
      shortKk,
      shortRu,
      dueDate,
      dueRule,
      dueTime,
      lateFrom,
      lockAt,
    })),
  })
  await tx.slot.createMany({
    data: obligations.flatMap(({ id, institution }) =>
      slotsFor({ demanded: directive.platforms, accounts: institution.accounts }).map((slot) => ({
        ...slot,
        obligationId: id,
      })),
    ),
  })
}
