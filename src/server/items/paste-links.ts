import type * as z from 'zod'
import { ITEMS_LIMIT, pasteLinksContract } from '#/contracts/reports.ts'
import { readLinks } from '#/domain/links/read-links.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { openReport, touchReport } from '../obligations/internal.ts'
import { personOf } from '../people/internal.ts'
import { accountsOf, liveItems, repeatsAside } from './internal.ts'
import { newLines, type PastedLink } from './internal/new-lines.ts'

export interface Pasted {
  /** One for each occurrence in the text, in order. */
  links: PastedLink[]
  added: number
  duplicates: number
}

/**
 * Reads a pasted message into draft lines of the report: each link falls into its slot, a repeat is
 * kept aside as removed. Nothing of the text but its links is stored.
 */
export async function pasteLinks(
  context: Context,
  input: z.input<typeof pasteLinksContract>,
): Promise<Pasted> {
  const scope = authorize(context, 'report.edit')
  const { obligationId, text } = pasteLinksContract.parse(input)
  const found = readLinks(text)
  if (found.length === 0) throw new Problem('no_links_found', {})
  return context.db.prisma.$transaction(async (tx) => {
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const live = await liveItems(tx, obligationId)
    if (live.length + found.length > ITEMS_LIMIT) throw new Problem('report_too_long', { limit: ITEMS_LIMIT })
    const { rows, links } = newLines({
      found,
      obligation,
      live,
      accounts: await accountsOf(tx, obligation),
      aside: await repeatsAside(tx, obligationId),
      by: personOf(context),
      now: context.now,
      demoPressOrigin: context.demoPressOrigin ?? null,
    })
    if (rows.length === 0) return { links, added: 0, duplicates: 0 }
    const items = await tx.reportItem.createManyAndReturn({ data: rows, select: { id: true, verdict: true } })
    for (const item of items.filter(({ verdict }) => verdict === 'pending')) {
      await enqueue(tx, context, { name: 'verify-link', payload: { itemId: item.id } })
    }
    await touchReport(tx, obligationId)
    const added = rows.filter(({ removedAt }) => !removedAt).length
    await audit(tx, context, {
      action: 'items.paste_links',
      organisationId: obligation.institutionId,
      subject: { type: 'obligation', id: obligationId },
      after: { added, duplicates: rows.length - added, urls: rows.map(({ url }) => url ?? '') },
    })
    return { links, added, duplicates: rows.length - added }
  })
}
