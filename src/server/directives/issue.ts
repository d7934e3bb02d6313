import type * as z from 'zod'
import { issueContract } from '#/contracts/directives.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { type AlarmKey, alarmsToConfirm } from '#/domain/letters/taken.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, type DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { workCalendar } from '../calendar/reads.ts'
import { refuseOn } from '../db/refusals.ts'
import { letterOfDraft } from '../letters/reads.ts'
import { queueMail } from '../outbox/internal.ts'
import { audienceOf, loadDraft } from './internal.ts'
import { keepEdition } from './internal/editions.ts'
import { addressedInstitutions, createObligations, readyToIssue } from './internal/snapshot.ts'

/**
 * Sends a draft out, once: every addressed institution gets its obligation with the slots of this
 * moment. Later changes of the register do not move that set.
 */
export async function issue(
  context: Context,
  input: z.input<typeof issueContract>,
): Promise<{ id: string; obligations: number }> {
  const scope = authorize(context, 'directive.issue')
  const { id, version, lastDay, alarmsSeen } = issueContract.parse(input)
  // Read outside the transaction: the version below refuses it when it has changed since.
  const draft = await loadDraft(context.db.prisma, { id, scope })
  const calendar = await workCalendar(context.db.prisma, { organisationId: draft.issuerId })
  const { lateFrom, dueDate, year } = readyToIssue({ draft, now: context.now, lastDay, calendar })
  const confirmed = await confirmedAlarms(context, { scope, id, seen: alarmsSeen })
  return refuseOn({
    constraint: 'directive_number_per_year',
    problem: { code: 'number_taken', details: { number: draft.number, year } },
    work: () =>
      context.db.prisma.$transaction(async (tx) => {
        const institutions = await addressedInstitutions(tx, {
          issuerId: draft.issuerId,
          audience: audienceOf(draft),
          on: dateOf(context.now),
        })
        if (institutions.length === 0) throw new Problem('no_addressees', {})
        const { count } = await tx.directive.updateMany({
          where: { id, version, issuedAt: null, discardedAt: null },
          data: {
            issuedAt: context.now,
            lateFrom,
            dueDate,
            version: { increment: 1 },
            updatedAt: context.now,
          },
        })
        if (count === 0) throw new Problem('stale', { changed: [], version: draft.version })
        await createObligations(tx, { directive: { ...draft, lateFrom, dueDate }, institutions })
        await keepEdition(tx, { directiveId: id, byId: draft.createdById, at: context.now })
        await audit(tx, context, {
          action: 'directive.issue',
          organisationId: draft.issuerId,
          subject: { type: 'directive', id },
          after: {
            number: draft.number,
            lateFrom: lateFrom.toISOString(),
            obligations: institutions.length,
            ...(confirmed.length > 0 ? { alarmsSeen: confirmed } : {}),
          },
        })
        const addressed = { obligationsOf: id }
        await queueMail(tx, context, { kind: 'issued', payload: {}, to: addressed, cause: id })
        return { id, obligations: institutions.length }
      }),
  })
}

/** What a person says to have seen of a letter that disagrees with itself. @throws Problem alarms_unseen */
async function confirmedAlarms(
  context: Context,
  { scope, id, seen }: { scope: DepartmentScope; id: string; seen: readonly AlarmKey[] },
): Promise<AlarmKey[]> {
  const letter = await letterOfDraft(context, { scope, directiveId: id })
  if (!letter) return []
  const { standing, unseen } = alarmsToConfirm({ reading: letter.reading, seen })
  if (unseen.length > 0) throw new Problem('alarms_unseen', { alarms: unseen })
  return standing
}
