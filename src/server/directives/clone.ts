import type * as z from 'zod'
import { cloneContract } from '#/contracts/directives.ts'
import { movedDue } from '#/domain/calendar/moved-due.ts'
import type { WorkCalendar } from '#/domain/calendar/working-days.ts'
import { type CalendarDate, dateOf } from '#/domain/calendar/zone.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import { workCalendar } from '../calendar/reads.ts'
import type { Context } from '../context.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import type { Directive } from '../db/generated/client.ts'
import { audienceOf } from './internal.ts'
import { personOf } from '../people/internal.ts'

/**
 * Begins a draft from a directive of the past: its words, demands and audience, dated today, without a number, due
 * as many working days later as the other was. Until when late reports are taken is not repeated.
 */
export async function clone(context: Context, input: z.input<typeof cloneContract>): Promise<{ id: string }> {
  const scope = authorize(context, 'directive.draft')
  const { id: sourceId } = cloneContract.parse(input)
  const letterDate = dateOf(context.now)
  return context.db.prisma.$transaction(async (tx) => {
    const source = await tx.directive.findFirst({
      where: { id: sourceId, discardedAt: null, issuer: within(scope) },
      select: repeated,
    })
    if (!source) throw new Problem('not_found', { what: 'directive' })
    const calendar = await workCalendar(tx, { organisationId: source.issuerId })
    const due = dueOn({ source, letterDate, calendar })
    const draft = await tx.directive.create({
      data: {
        ...source,
        audience: { ...audienceOf(source) },
        letterDate: dayColumn(letterDate),
        dueDate: due && dayColumn(due),
        createdById: personOf(context),
      },
      select: { id: true },
    })
    await audit(tx, context, {
      action: 'directive.clone',
      organisationId: source.issuerId,
      subject: { type: 'directive', id: draft.id },
      after: { from: sourceId },
    })
    return draft
  })
}

const repeated = {
  issuerId: true,
  letterDate: true,
  dueDate: true,
  dueRule: true,
  dueTime: true,
  subjectKk: true,
  subjectRu: true,
  textKk: true,
  textRu: true,
  sources: true,
  languages: true,
  platforms: true,
  audience: true,
} as const

function dueOn({
  source: { letterDate: from, dueDate, dueRule: rule, dueTime: time },
  letterDate,
  calendar,
}: {
  source: Pick<Directive, 'letterDate' | 'dueDate' | 'dueRule' | 'dueTime'>
  letterDate: CalendarDate
  calendar: WorkCalendar
}): CalendarDate | null {
  if (!from || !dueDate) return null
  return movedDue({
    due: { date: dayOf(dueDate), rule, time },
    from: dayOf(from),
    to: letterDate,
    ...calendar,
  })
}
