import type * as z from 'zod'
import { createDraftContract } from '#/contracts/directives.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'

/** Opens an empty draft of the officer's department. Drafts are saved as they are typed. */
export async function createDraft(
  context: Context,
  input: z.input<typeof createDraftContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'directive.draft')
  const { issuerId } = createDraftContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const issuer = await tx.organisation.findFirst({
      where: { ...within(scope), kind: { in: ['department', 'ministry'] }, id: issuerId },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    })
    if (!issuer) throw new Problem('not_found', { what: 'organisation' })
    const draft = await tx.directive.create({
      data: { issuerId: issuer.id, createdById: personOf(context) },
      select: { id: true },
    })
    await audit(tx, context, {
      action: 'directive.create_draft',
      organisationId: issuer.id,
      subject: { type: 'directive', id: draft.id },
    })
    return draft
  })
}
