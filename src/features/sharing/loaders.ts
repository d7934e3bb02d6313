import { readLinks } from '#/domain/links/read-links.ts'
import { reportRefusal } from '#/domain/obligations/open-for-report.ts'
import { inOrderOfUrgency } from '#/domain/obligations/urgency.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { closureOf, ownObligations } from '#/server/obligations/reads.ts'
import { type Shared, sharedText } from './shared-text.ts'

/** What was shared, and the reports that it can go into, the most urgent first. */
export async function loadShared(context: Context, { shared }: { shared: Shared }) {
  const scope = authorize(context, 'report.edit')
  const { now } = context
  const rows = await ownObligations(context, { scope })
  const open = rows.map((row) => ({ ...row, ...closureOf(row), now })).filter((row) => !reportRefusal(row))
  const text = sharedText(shared)
  return {
    text,
    links: readLinks(text),
    reports: inOrderOfUrgency(open),
    /** A person of several institutions sees in each row whose it is. */
    several: new Set(rows.map(({ institution }) => institution.shortKk)).size > 1,
  }
}
export type SharedData = Awaited<ReturnType<typeof loadShared>>
