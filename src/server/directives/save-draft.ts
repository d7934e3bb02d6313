import { saveDraftContract, type SaveDraftInput } from '#/contracts/directives.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { changedFields, draftColumns, draftFields, loadDraft } from './internal.ts'

/**
 * Keeps a draft as it stands in the form. A save that started from an older version is refused and
 * names the fields that differ; the form keeps its text.
 */
export async function saveDraft(
  context: Context,
  input: SaveDraftInput,
): Promise<{ version: number; savedAt: Date }> {
  const scope = authorize(context, 'directive.draft')
  const { id, version, ...fields } = saveDraftContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const draft = await loadDraft(tx, { id, scope })
    const before = draftFields(draft)
    const columns = draftColumns(fields)
    const after = draftFields({ ...draft, ...columns })
    const changed = changedFields({ from: before, to: after })
    if (changed.length === 0) return { version: draft.version, savedAt: draft.updatedAt }
    const { count } = await tx.directive.updateMany({
      where: { id, version, issuedAt: null },
      data: { ...columns, version: { increment: 1 }, updatedAt: context.now },
    })
    if (count === 0) throw new Problem('stale', { changed, version: draft.version })
    await audit(tx, context, {
      action: 'directive.save_draft',
      organisationId: draft.issuerId,
      subject: { type: 'directive', id },
      before: pick({ from: before, names: changed }),
      after: pick({ from: after, names: changed }),
    })
    return { version: version + 1, savedAt: context.now }
  })
}

function pick<T extends object>({ from, names }: { from: T; names: (keyof T)[] }) {
  return Object.fromEntries(names.map((name) => [name, from[name] as string]))
}
