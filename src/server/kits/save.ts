import type * as z from 'zod'
import { saveKitContract } from '#/contracts/kits.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { keepKit } from './internal/keep-kit.ts'

/** Keeps the ready texts of a directive without showing them to anybody who does not see them yet. */
export async function saveKit(
  context: Context,
  input: z.input<typeof saveKitContract>,
): Promise<{ version: number }> {
  const scope = authorize(context, 'kit.edit')
  const given = saveKitContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { version, entry } = await keepKit(tx, context, { given, scope, offer: false })
    await audit(tx, context, { action: 'kit.save', ...entry })
    return { version }
  })
}
