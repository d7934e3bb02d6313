import type * as z from 'zod'
import { amendContract } from '#/contracts/changes.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { personOf } from '../people/internal.ts'
import { directiveToChange } from './internal/changing.ts'
import { keepEdition } from './internal/editions.ts'

/**
 * Words an issued letter anew. The wording before is kept; whoever had acknowledged it is asked afresh, and no
 * report goes back for it.
 */
export async function amend(
  context: Context,
  input: z.input<typeof amendContract>,
): Promise<{ edition: number; version: number }> {
  const scope = authorize(context, 'directive.change')
  const { directiveId: id, version, reasonKk, reasonRu, ...words } = amendContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const directive = await directiveToChange(tx, { id, scope, change: 'change' })
    const changed = wordNames.filter(
      (name) => JSON.stringify(directive[name]) !== JSON.stringify(words[name]),
    )
    if (directive.version !== version) throw new Problem('stale', { changed, version: directive.version })
    if (changed.length === 0) throw new Problem('nothing_changed', {})
    const edition = directive.edition + 1
    await tx.directive.update({
      where: { id },
      data: { ...words, edition, version: { increment: 1 }, updatedAt: context.now },
    })
    await keepEdition(tx, { directiveId: id, byId: personOf(context), at: context.now, reasonKk, reasonRu })
    await audit(tx, context, {
      action: 'directive.amend',
      organisationId: directive.issuerId,
      subject: { type: 'directive', id },
      before: { edition: directive.edition },
      after: { edition, changed, reasonKk, reasonRu },
    })
    const mail = { payload: { reasonKk, reasonRu }, to: { obligationsOf: id }, cause: String(edition) }
    await queueMail(tx, context, { kind: 'amended', ...mail })
    return { edition, version: version + 1 }
  })
}

const wordNames = ['subjectKk', 'subjectRu', 'textKk', 'textRu', 'sources'] as const
