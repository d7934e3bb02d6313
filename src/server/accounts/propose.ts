import type * as z from 'zod'
import { proposeAccountContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { obligationOfItem, openReport, touchReport } from '../obligations/internal.ts'
import { accountOfLink } from './internal.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/**
 * Registers the account of a pasted link as the institution's own, for staff to confirm: until then the remark on its
 * links stays and says so. In this report it becomes an optional slot: what was demanded at issue does not change.
 */
export async function propose(
  context: Context,
  input: z.input<typeof proposeAccountContract>,
): Promise<{ accountId: string }> {
  const scope = authorize(context, 'account.propose')
  const { itemId } = proposeAccountContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { obligationId } = await obligationOfItem(tx, { itemId, scope })
    const { institutionId, slots } = await openReport(tx, { obligationId, scope, now: context.now })
    const item = await tx.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    const account = accountOfLink(item)
    if (!account) throw new Problem('account_known', {})
    const { id: accountId } = await tx.account.upsert({
      where: { institutionId_platform_handle: { institutionId, ...account } },
      create: { institutionId, ...account, title: account.handle },
      update: {},
      select: { id: true },
    })
    await takeUpAgain(tx, accountId)
    const position = Math.max(-1, ...slots.map((slot) => slot.position)) + 1
    const slotId = item.slotId ?? (await addSlot(tx, { obligationId, accountId, position, ...account }))
    await moveItems(tx, { obligationId, accountOf: item, slotId })
    await settleRemarks(tx, { institutionId })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'accounts.propose',
      organisationId: institutionId,
      subject: { type: 'account', id: accountId },
      after: { ...account, itemId },
    })
    return { accountId }
  })
}

/** What was retired is proposed anew; what was merged into another stays there. */
async function takeUpAgain(tx: Tx, id: string): Promise<void> {
  await tx.account.updateMany({
    where: { id, status: 'retired', mergedIntoId: null },
    data: { status: 'proposed', version: { increment: 1 } },
  })
}

async function addSlot(
  tx: Tx,
  slot: { obligationId: string; accountId: string; position: number; platform: Platform; handle: string },
): Promise<string> {
  const { id } = await tx.slot.create({
    data: { ...slot, title: slot.handle, required: false },
    select: { id: true },
  })
  return id
}

type Platform = NonNullable<ReturnType<typeof accountOfLink>>['platform']

/** Every line of the same account moves to the slot; its remark waits for the department. */
async function moveItems(
  tx: Tx,
  {
    obligationId,
    accountOf,
    slotId,
  }: {
    obligationId: string
    accountOf: { platform: Platform | null; account: string | null }
    slotId: string
  },
): Promise<void> {
  await tx.$executeRaw`
    update report_item set slot_id = coalesce(slot_id, ${slotId}::uuid)
    where obligation_id = ${obligationId}::uuid and kind = 'link' and removed_at is null
      and platform::text = ${accountOf.platform} and account = ${accountOf.account}`
}
