import { auditContract } from '#/contracts/audit.ts'
import { verifyChains } from '#/server/journal/reads/chain.ts'
import { journal, journalChoices } from '#/server/journal/reads/entries.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'

/** The journal as its address line filters it; the chain is recomputed only when asked. */
export async function loadJournal(context: Context, { query }: { query: Record<string, unknown> }) {
  const scope = authorize(context, 'audit.read')
  const filter = auditContract.parse(query)
  const [entries, choices, chains] = await Promise.all([
    journal(context, { scope, filter, limit: PAGE }),
    journalChoices(context, { scope }),
    filter.check ? verifyChains(context, { scope }) : null,
  ])
  const shown = entries.slice(0, PAGE)
  return {
    filter,
    ...choices,
    chains,
    entries: shown,
    older: entries.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}
export type Journal = Awaited<ReturnType<typeof loadJournal>>
export type Entry = Journal['entries'][number]

const PAGE = 50
