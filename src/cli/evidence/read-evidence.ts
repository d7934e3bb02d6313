import type { Manifest, ManifestChain } from '#/domain/evidence/manifest.ts'
import { evidenceFiles } from '#/domain/evidence/kinds.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { chainOfDirective, directiveToExport, type ExportedLink } from '#/server/evidence/reads/chain.ts'

/** Everything that is kept for a directive, as its package says it; null where no directive, or more, fit. */
export async function manifestOf(context: Context, { name }: { name: string }): Promise<Manifest | null> {
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
  const { id: directiveId, number } = directive
  return {
    format: 'zhariya-evidence-1',
    about: { directiveId, number, exportedAt: context.now.toISOString() },
    chains: [...chains.values()],
  }
}

function linkOf({ seq, digest, hash, row }: ExportedLink): ManifestChain['links'][number] {
  if (!row) return { seq, digest, hash }
  const path = `files/${row.itemId}/${row.kind}-${row.id}.${extensionOf(row)}`
  return { seq, digest, hash, row: { text: row.text, path } }
}

function extensionOf({ kind, mediaType }: { kind: string; mediaType: string }): string {
  const known = Object.entries(evidenceFiles).find(([name]) => name === kind)
  return known?.[1].extension ?? (mediaType === 'application/pdf' ? 'pdf' : 'webp')
}
