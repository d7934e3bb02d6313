import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'

export interface ExportedLink {
  chainId: string
  seq: number
  /** Hexadecimal, as the others. */
  digest: string
  hash: string
  /** The hash before it; empty at the beginning of the chain. */
  before: string
  /** Null for rows of other directives: the chain runs through them, their words stay here. */
  row: {
    id: string
    itemId: string
    kind: string
    mediaType: string
    text: string
    /** The time stamp authority's answer over `hash`; null where there is none. */
    stamp: { response: Uint8Array; nonce: string } | null
  } | null
}

/** The directive that an operator names, by its id or its number; null unless exactly one fits. */
export async function directiveToExport(
  context: Context,
  { name, scope }: { name: string; scope: DepartmentScope },
): Promise<{ id: string; number: string } | null> {
  const isId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(name)
  const found = await context.db.prisma.directive.findMany({
    where: { ...(isId ? { id: name } : { number: name }), issuedAt: { not: null }, issuer: within(scope) },
    select: { id: true, number: true },
    take: 2,
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The chains' pieces from a directive's first row to their ends, in order. */
export async function chainOfDirective(
  context: Context,
  { directiveId }: { directiveId: string },
): Promise<ExportedLink[]> {
  const rows = await context.db.prisma.$queryRaw<Row[]>(Prisma.sql`
    with own as (
      select l.chain_id, min(l.seq) as first from evidence_link l join evidence e on e.id = l.evidence_id
        join report_item i on i.id = e.item_id join obligation o on o.id = i.obligation_id
      where o.directive_id = ${directiveId}::uuid group by l.chain_id)
    select l.chain_id as "chainId", l.seq, encode(l.digest, 'hex') as digest, encode(l.hash, 'hex') as hash,
      coalesce((select encode(b.hash, 'hex') from evidence_link b where b.chain_id = l.chain_id and b.seq = l.seq - 1),
        '') as before, e.id, e.item_id as "itemId", e.kind::text as kind, e.media_type as "mediaType",
      case when o.directive_id = ${directiveId}::uuid then evidence_text(e) end as text,
      s.response, encode(s.nonce, 'hex') as nonce
    from own join evidence_link l on l.chain_id = own.chain_id and l.seq >= own.first
      join evidence e on e.id = l.evidence_id
      join report_item i on i.id = e.item_id join obligation o on o.id = i.obligation_id
      left join evidence_stamp s on s.evidence_id = e.id
    order by l.chain_id, l.seq`)
  return rows.map(({ chainId, seq, digest, hash, before, text, response, nonce, ...row }) => ({
    chainId,
    seq: Number(seq),
    digest,
    hash,
    before,
    row: text === null ? null : { ...row, text, stamp: response && nonce ? { response, nonce } : null },
  }))
}

interface Row {
  chainId: string
  seq: bigint
  digest: string
  hash: string
  before: string
  id: string
  itemId: string
  kind: string
  mediaType: string
  text: string | null
  response: Uint8Array | null
  nonce: string | null
}
