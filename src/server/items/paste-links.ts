import type * as z from 'zod'
import { ITEMS_LIMIT, pasteLinksContract } from '#/contracts/reports.ts'
import type { FoundLink } from '#/domain/links/found-link.ts'
import { readLinks } from '#/domain/links/read-links.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { openReport, touchReport } from '../obligations/internal.ts'
import { personOf } from '../people/internal.ts'
import { accountsOf, isReturned, type LiveItem, liveItems, repeatsAside } from './internal.ts'
import { newLines, type PastedLink } from './internal/new-lines.ts'

export interface Pasted {
  /** One for each occurrence in the text, in order. */
  links: PastedLink[]
  added: number
  duplicates: number
}

/**
 * Reads a pasted message into draft lines of the report: each link falls into its slot, a repeat is
 * kept aside as removed. Nothing of the text but its links is stored. With `replaces` the one link stands
 * in the stead of a returned line, which leaves the report in the same step.
 * @throws Problem no_links_found; for a replacement one_link_wanted, same_link, already_listed, not_returned
 */
export async function pasteLinks(
  context: Context,
  input: z.input<typeof pasteLinksContract>,
): Promise<Pasted> {
  const scope = authorize(context, 'report.edit')
  const { obligationId, text, replaces } = pasteLinksContract.parse(input)
  const found = readLinks(text)
  if (found.length === 0) throw new Problem('no_links_found', {})
  return context.db.prisma.$transaction(async (tx) => {
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const all = await liveItems(tx, obligationId)
    if (replaces) await makeRoom(tx, { found, live: all, replaces, now: context.now })
    const live = all.filter(({ id }) => id !== replaces)
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
      after: {
        added,
        duplicates: rows.length - added,
        urls: rows.map(({ url }) => url ?? ''),
        ...(replaces ? { replaces } : {}),
      },
    })
    return { links, added, duplicates: rows.length - added }
  })
}

/** Takes the returned line out, if the one link found can stand in its stead. */
async function makeRoom(
  tx: Tx,
  { found, live, replaces, now }: { found: FoundLink[]; live: LiveItem[]; replaces: string; now: Date },
): Promise<void> {
  const [link, ...others] = found
  const line = live.find(({ id }) => id === replaces)
  if (!line || !isReturned(line)) throw new Problem('not_returned', {})
  if (!link || others.length > 0) throw new Problem('one_link_wanted', {})
  const twin = live.find(({ key }) => key === link.key)
  if (twin) throw new Problem(isReturned(twin) ? 'same_link' : 'already_listed', {})
  await tx.reportItem.update({ where: { id: replaces }, data: { removedAt: now } })
}
