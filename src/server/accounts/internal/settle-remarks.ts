import { isPage } from '#/domain/obligations/account-match.ts'
import { accountRemark, type SlotRemark, slotRemarks } from '#/domain/obligations/assign.ts'
import type { Tx } from '../../db/client.ts'
import { accountsOf } from '../../items/internal.ts'
import { announce } from '../../live/internal/announce.ts'

/**
 * After every change of an institution's accounts: what their remarks say of its links is found anew. A remark that
 * was decided on stays as it was read, unless it waits for this very answer.
 */
export async function settleRemarks(tx: Tx, { institutionId }: { institutionId: string }): Promise<void> {
  const accounts = await accountsOf(tx, { institutionId })
  const changed = new Set<string>()
  for (const line of await remarkedLines(tx, institutionId)) {
    const { id, url, platform, account, remarks, obligationId } = line
    const held = slotRemarks.find((remark) => remarks.includes(remark))
    if (!held || url === null || platform === null) continue
    const remark = accountRemark({
      link: { url, platform, account },
      accounts,
      otherwise: unnamed({ line, held }),
    })
    if (remark === held) continue
    const others = remarks.filter((code) => code !== held)
    await tx.reportItem.update({
      where: { id },
      data: { remarks: remark === null ? others : [...others, remark] },
    })
    changed.add(obligationId)
  }
  for (const obligationId of changed) await announce(tx, { obligationId })
}

function remarkedLines(tx: Tx, institutionId: string) {
  const waiting: SlotRemark = 'account_proposed'
  return tx.reportItem.findMany({
    where: {
      kind: 'link',
      removedAt: null,
      obligation: { institutionId },
      remarks: { hasSome: [...slotRemarks] },
      OR: [{ decision: null }, { remarks: { has: waiting } }],
    },
    select: {
      id: true,
      url: true,
      platform: true,
      account: true,
      remarks: true,
      obligationId: true,
      slot: { select: { platform: true } },
    },
  })
}

type RemarkedLine = Awaited<ReturnType<typeof remarkedLines>>[number]

/** What the remark is where the register does not name the account. */
function unnamed({ line: { platform, slot }, held }: { line: RemarkedLine; held: SlotRemark }): SlotRemark {
  if (held !== 'account_proposed') return held
  return slot?.platform === 'media' && platform && isPage(platform) ? 'unknown_outlet' : 'not_your_account'
}
