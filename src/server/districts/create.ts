import type * as z from 'zod'
import { createDistrictContract } from '#/contracts/organisations.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'

/** Names a district in both languages; institutions are put into it one by one. */
export async function createDistrict(
  context: Context,
  input: z.input<typeof createDistrictContract>,
): Promise<{ id: string }> {
  authorize(context, 'register.edit')
  const names = createDistrictContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { id } = await tx.district.create({ data: names, select: { id: true } })
    await audit(tx, context, {
      action: 'district.create',
      organisationId: null,
      subject: { type: 'district', id },
      after: names,
    })
    return { id }
  })
}
