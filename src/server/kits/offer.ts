import type * as z from 'zod'
import { saveKitContract } from '#/contracts/kits.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { keepKit } from './internal/keep-kit.ts'

/** Shows the ready texts to every institution that the directive addresses, as they stand in the form. */
export async function offerKit(
  context: Context,
  input: z.input<typeof saveKitContract>,
): Promise<{ version: number }> {
  const scope = authorize(context, 'kit.edit')
  const given = saveKitContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { version, entry } = await keepKit(tx, context, { given, scope, offer: true })
    await audit(tx, context, { action: 'kit.offer', ...entry })
    return { version }
  })
}
