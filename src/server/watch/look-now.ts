import type * as z from 'zod'
import { directiveContract } from '#/contracts/changes.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { enqueueMany } from '../jobs/enqueue-many.ts'
import { watched } from './internal.ts'

/**
 * Looks at all publications of a directive again now, before a report upward. What is being looked at already is
 * asked for once. @throws Problem not_found, already_done where every look is on its way or there is nothing to see
 */
export async function lookNow(
  context: Context,
  input: z.input<typeof directiveContract>,
): Promise<{ links: number }> {
  const scope = authorize(context, 'directive.watch')
  const { directiveId } = directiveContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const directive = await tx.directive.findFirst({
      where: { id: directiveId, issuedAt: { not: null }, issuer: within(scope) },
      select: { issuerId: true },
    })
    if (!directive) throw new Problem('not_found', { what: 'directive' })
    const asked = await tx.$queryRaw<{ itemId: string }[]>(Prisma.sql`
      update watch w set asked_at = ${context.now}, wanted = true
      from report_item i join obligation o on o.id = i.obligation_id join directive d on d.id = o.directive_id
      where i.id = w.item_id and d.id = ${directiveId}::uuid and ${watched} and w.asked_at is null
      returning w.item_id as "itemId"`)
    if (asked.length === 0) throw new Problem('already_done', {})
    await enqueueMany(tx, context, { name: 'watch-link', payloads: asked })
    await audit(tx, context, {
      action: 'watch.look_now',
      organisationId: directive.issuerId,
      subject: { type: 'directive', id: directiveId },
      after: { links: asked.length },
    })
    return { links: asked.length }
  })
}
