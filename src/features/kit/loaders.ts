import { id as idField } from '#/contracts/fields.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { kitOfDirective, offeredKit } from '#/server/kits/reads.ts'
import { contentOrProposal } from './content-of.ts'

/** The staff's page: what was saved, or what the letter proposes. @throws Problem not_found */
export async function loadKitPage(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'kit.edit')
  const found = await kitOfDirective(context, { scope, id: idField.parse(id) })
  const content = contentOrProposal({ ...found, now: context.now })
  return {
    ...found,
    content,
    version: found.kit?.version ?? 0,
    offeredAt: found.kit?.offeredAt ?? null,
    open: found.letter.withdrawnAt === null,
  }
}
export type KitPage = Awaited<ReturnType<typeof loadKitPage>>

/** What an institution may publish as it stands; null where nothing is offered. */
export async function loadObligationKit(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'obligation.read')
  return offeredKit(context, { scope, obligationId: idField.parse(id) })
}
