import { createHash } from 'node:crypto'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { Prisma } from '../../db/generated/client.ts'

export type BreakKind =
  /** The entry's words are not those that were linked, or links stand in another order. */
  | 'changed'
  /** An entry or a link is gone; `seq` is the first place that is empty. */
  | 'missing'
  /** An entry that no link holds, or a link beyond the chain's end. */
  | 'inserted'

export interface ChainReport {
  /** The department whose chain it is; the nil UUID for entries of no organisation. */
  chainId: string
  /** Entries that hold, from the first on. */
  verified: number
  /** Where the chain ends and its hash there in hexadecimal, to be noted outside of the portal. */
  seq: number
  hash: string
  /** The first row that does not hold; null when all do. */
  broken: { kind: BreakKind; seq: number; entryId: string | null } | null
}

/**
 * Walks every chain from its first entry and recomputes SHA-256(hash before ‖ the entry's text). What it
 * cannot see is a chain that somebody with all rights recomputed to its end: for that note the last hash.
 */
export async function verifyChains(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<ChainReport[]> {
  // One snapshot: what is written meanwhile is not taken for a forgery.
  return context.db.prisma.$transaction(
    async (tx) => {
      const reports: ChainReport[] = []
      for (const chainId of await chainIds(tx, { scope })) reports.push(await verifyChain(tx, { chainId }))
      return reports
    },
    { isolationLevel: 'RepeatableRead', timeout: LONGEST },
  )
}

/** Ten minutes: about ten million entries. */
const LONGEST = 600_000

/** Chains by their ends and by their links: deleting one of both must not hide the other. */
async function chainIds(tx: Tx, { scope }: { scope: DepartmentScope }): Promise<string[]> {
  const { organisationIds } = scope
  const inside =
    organisationIds === null
      ? Prisma.sql`true`
      : Prisma.sql`known.id in (select o.id from organisation o where o.ancestor_ids && ${[...organisationIds]}::uuid[])`
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select known.id from (select id from audit_chain union select distinct chain_id from audit_link
      union select ${NO_ORGANISATION}::uuid) known
    where ${inside} order by known.id`
  return rows.map(({ id }) => id)
}

const NO_ORGANISATION = '00000000-0000-0000-0000-000000000000'

async function verifyChain(tx: Tx, { chainId }: { chainId: string }): Promise<ChainReport> {
  const end = await tx.auditChain.findUnique({ where: { id: chainId } })
  const said = { seq: Number(end?.seq ?? 0), hash: Buffer.from(end?.hash ?? []).toString('hex') }
  let [seq, hash] = [0, Buffer.alloc(0)]
  const report = (broken: ChainReport['broken']): ChainReport => ({ chainId, verified: seq, ...said, broken })
  for (;;) {
    const links = await linksAfter(tx, { chainId, seq })
    for (const link of links) {
      const place = { seq: seq + 1, entryId: link.text === null ? null : String(link.entryId) }
      if (Number(link.seq) !== seq + 1 || link.text === null)
        return report({ kind: 'missing', seq: seq + 1, entryId: null })
      if (seq + 1 > said.seq) return report({ kind: 'inserted', ...place })
      const next = createHash('sha256').update(hash).update(link.text).digest()
      if (!next.equals(link.hash)) return report({ kind: 'changed', ...place })
      ;[seq, hash] = [seq + 1, next]
    }
    if (links.length < BATCH) break
  }
  if (seq < said.seq) return report({ kind: 'missing', seq: seq + 1, entryId: null })
  if (seq > 0 && hash.toString('hex') !== said.hash) return report({ kind: 'changed', seq, entryId: null })
  if (chainId !== NO_ORGANISATION) return report(null)
  const loose = await firstLooseEntry(tx)
  return report(loose ? { kind: 'inserted', seq: seq + 1, entryId: loose } : null)
}

/** So many entries at a time: memory stays the same however long the chain is. */
const BATCH = 2000

interface Link {
  seq: bigint
  entryId: bigint
  hash: Uint8Array
  /** What the hash is taken over; null where the entry is gone. */
  text: string | null
}

function linksAfter(tx: Tx, { chainId, seq }: { chainId: string; seq: number }): Promise<Link[]> {
  return tx.$queryRaw<Link[]>`
    select l.seq, l.entry_id as "entryId", l.hash, case when e.id is not null then audit_text(e) end as text
    from audit_link l left join audit_entry e on e.id = l.entry_id
    where l.chain_id = ${chainId}::uuid and l.seq > ${seq} order by l.seq limit ${BATCH}`
}

/** An entry without a link was written past the triggers; reported with the chain of no organisation. */
async function firstLooseEntry(tx: Tx): Promise<string | null> {
  const [entry] = await tx.$queryRaw<{ id: bigint }[]>`
    select e.id from audit_entry e where not exists (select 1 from audit_link l where l.entry_id = e.id)
    order by e.id limit 1`
  return entry ? String(entry.id) : null
}
