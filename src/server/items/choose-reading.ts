import type * as z from 'zod'
import { chooseReadingContract } from '#/contracts/reports.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ReportItem } from '../db/generated/client.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { obligationOfItem, openReport, touchReport } from '../obligations/internal.ts'
import { personOf } from '../people/internal.ts'
import { accountsOf, isOpenItem, liveItems } from './internal.ts'
import { newLines } from './internal/new-lines.ts'

/**
 * The institution says which reading of a link is meant. Another one becomes a line of its own, looked at anew,
 * and the first is taken out, so that it can be brought back.
 */
export async function chooseReading(
  context: Context,
  input: z.input<typeof chooseReadingContract>,
): Promise<{ itemId: string }> {
  const scope = authorize(context, 'report.edit')
  const { itemId, url } = chooseReadingContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { obligationId } = await obligationOfItem(tx, { itemId, scope })
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const item = await tx.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    if (!isOpenItem(item)) throw new Problem('already_decided', {})
    const isOther = item.url !== url
    if (item.removedAt !== null || (isOther && !item.alternatives.includes(url)))
      throw new Problem('not_found', { what: 'item' })
    const chosen = isOther
      ? await replace(tx, { context, item, url, obligation })
      : await settle(tx, { item })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'items.choose_reading',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { url: item.url },
      after: { url, itemId: chosen },
    })
    return { itemId: chosen }
  })
}

/** What was read first is meant: the doubt is gone. */
async function settle(tx: Tx, { item: { id, remarks } }: { item: ReportItem }): Promise<string> {
  const data = { remarks: remarks.filter((remark) => remark !== 'two_readings'), version: { increment: 1 } }
  await tx.reportItem.update({ where: { id }, data })
  return id
}

interface Replacement {
  context: Context
  item: ReportItem
  url: string
  obligation: Awaited<ReturnType<typeof openReport>>
}

async function replace(tx: Tx, { context, item, url, obligation }: Replacement): Promise<string> {
  const reading = readAddress(url)
  if (!reading) throw new Problem('not_found', { what: 'item' })
  await tx.reportItem.update({ where: { id: item.id }, data: { removedAt: context.now } })
  const others = [item.url ?? '', ...item.alternatives.filter((other) => other !== url)]
  const { rows } = newLines({
    found: [{ ...reading, raw: item.raw ?? reading.raw, alternatives: others }],
    obligation,
    live: await liveItems(tx, obligation.id),
    accounts: await accountsOf(tx, obligation),
    aside: [],
    by: personOf(context),
    now: context.now,
    demoPressOrigin: context.demoPressOrigin ?? null,
  })
  const data = rows.map((row) => ({ ...row, createdAt: item.createdAt }))
  const [created] = await tx.reportItem.createManyAndReturn({ data, select: { id: true, verdict: true } })
  if (created?.verdict === 'pending')
    await enqueue(tx, context, { name: 'verify-link', payload: { itemId: created.id } })
  return created?.id ?? item.id
}
