import type { Tx } from '../../db/client.ts'

/** The channel of PostgreSQL on which committed changes are told to the pages that show them. */
export const LIVE_CHANNEL = 'portal_live'

/** Tells open pages of a report that something about it is new: sent when the transaction commits, never before. */
export async function announce(tx: Tx, { obligationId }: { obligationId: string }): Promise<void> {
  await tx.$queryRaw`
    select pg_notify(${LIVE_CHANNEL}, json_build_object('obligationId', o.id, 'within', g.ancestor_ids)::text)::text
    from obligation o join organisation g on g.id = o.institution_id where o.id = ${obligationId}::uuid`
}
