import { createHash } from 'node:crypto'
import type { Manifest, ManifestChain } from '#/domain/evidence/manifest.ts'
import { evidenceFiles } from '#/domain/evidence/kinds.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { chainOfDirective, directiveToExport, type ExportedLink } from '#/server/evidence/reads/chain.ts'

/**
 * Everything that is kept for a directive, as its package says it, and the time stamps by their places; null where no
 * directive, or more, fit.
 */
export async function packageOf(
  context: Context,
  { name }: { name: string },
): Promise<{ manifest: Manifest; stamps: Map<string, Uint8Array> } | null> {
  const scope = authorize(context, 'evidence.export')
  const directive = await directiveToExport(context, { name, scope })
  if (!directive) return null
  const links = await chainOfDirective(context, { directiveId: directive.id })
  const chains = new Map<string, ManifestChain>()
  for (const link of links) {
    const { chainId: id, before } = link
    const chain = chains.get(id) ?? { id, before, links: [] }
    chains.set(id, chain)
    chain.links.push(linkOf(link))
  }
  const stamped = links.flatMap(({ row }) =>
    row?.stamp ? [[placeOfStamp(row), row.stamp.response] as const] : [],
  )
  const { id: directiveId, number } = directive
  const manifest: Manifest = {
    format: 'zhariya-evidence-1',
    about: { directiveId, number, exportedAt: context.now.toISOString() },
    chains: [...chains.values()],
  }
  return { manifest, stamps: new Map(stamped) }
}

function linkOf({ seq, digest, hash, row }: ExportedLink): ManifestChain['links'][number] {
  if (!row) return { seq, digest, hash }
  const path = `files/${row.itemId}/${row.kind}-${row.id}.${extensionOf(row)}`
  const stamp = row.stamp && {
    path: placeOfStamp(row),
    sha256: createHash('sha256').update(row.stamp.response).digest('hex'),
    nonce: row.stamp.nonce,
  }
  return { seq, digest, hash, row: { text: row.text, path }, ...(stamp ? { stamp } : {}) }
}

function placeOfStamp({ id, itemId }: { id: string; itemId: string }): string {
  return `files/${itemId}/stamp-${id}.tsr`
}

function extensionOf({ kind, mediaType }: { kind: string; mediaType: string }): string {
  const known = Object.entries(evidenceFiles).find(([name]) => name === kind)
  return known?.[1].extension ?? (mediaType === 'application/pdf' ? 'pdf' : 'webp')
}
