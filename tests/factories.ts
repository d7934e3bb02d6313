import { randomUUID } from 'node:crypto'
import type { SaveDraftInput } from '#/contracts/directives.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { submit } from '#/server/submissions/submit.ts'
import type { World } from './people.ts'

/** What an obligation copies at issue, for tests that write the row themselves. */
export const snapshot = {
  nameKk: 'Мұражай',
  nameRu: 'Музей',
  shortKk: 'Мұражай',
  shortRu: 'Музей',
  dueDate: new Date('2026-12-22'),
  dueRule: 'inclusive' as const,
}

export type DraftFields = Omit<SaveDraftInput, 'id' | 'version'>

/** A letter that lacks nothing: due 22 December 2026 inclusive, for every museum and library. */
export function letter(fields: Partial<DraftFields> = {}): DraftFields {
  return {
    number: `05-14/${randomUUID().slice(0, 8)}`,
    letterDate: '2026-12-09',
    subjectKk: 'Ескерту',
    subjectRu: 'Предупреждение',
    textKk: 'Баспасөз хабарламасын жариялау қажет.',
    textRu: 'Необходимо разместить пресс-релиз.',
    sources: [],
    dueDate: '2026-12-22',
    dueRule: 'inclusive',
    dueTime: null,
    lockDate: null,
    parentIssuer: '',
    parentNumber: '',
    parentDate: null,
    parentDueDate: null,
    languages: 'both',
    platforms: ['site', 'telegram', 'instagram'],
    audience: { kinds: ['museum', 'library'], districtIds: [], institutionIds: [], excludedIds: [] },
    ...fields,
  }
}

/** A saved draft of the officer. */
export async function makeDraft(world: World, fields: Partial<DraftFields> = {}) {
  const context = world.as('officer')
  const { id } = await createDraft(context, {})
  const { version } = await saveDraft(context, { id, version: 1, ...letter(fields) })
  return { id, version }
}

/** An issued directive; gives the obligation of the museum and of the library. */
export async function makeDirective(world: World, fields: Partial<DraftFields> = {}) {
  const draft = await makeDraft(world, fields)
  await issue(world.as('officer'), draft)
  const rows = await world.db.prisma.obligation.findMany({ where: { directiveId: draft.id } })
  const of = (institutionId: string) => rows.find((row) => row.institutionId === institutionId)?.id ?? ''
  return { directiveId: draft.id, obligationId: of(world.museumId), otherObligationId: of(world.libraryId) }
}

/** Confirmed accounts of the museum; without any it owes one publication anywhere. */
export async function giveAccounts(
  world: World,
  accounts: { platform: SlotPlatform; handle: string | null }[],
): Promise<void> {
  await world.db.prisma.account.createMany({
    data: accounts.map((account) => ({ ...account, institutionId: world.museumId, status: 'confirmed' })),
  })
}

export async function paste(world: World, { obligationId, text }: { obligationId: string; text: string }) {
  return pasteLinks(world.as('director'), { obligationId, text })
}

/** Hands in what is there; everything empty gets a reason first when `explain` is given. */
export async function handIn(
  world: World,
  { obligationId, explain, key = randomUUID() }: { obligationId: string; explain?: string; key?: string },
) {
  const context = world.as('director')
  await acknowledge(context, { obligationId })
  if (explain) await explainEmptySlots(world, { obligationId, reason: explain })
  const { version } = await report(world, obligationId)
  return submit(context, { obligationId, version, idempotencyKey: key })
}

async function explainEmptySlots(
  world: World,
  { obligationId, reason }: { obligationId: string; reason: string },
) {
  const slots = await world.db.prisma.slot.findMany({
    where: { obligationId, required: true, items: { none: { removedAt: null } } },
  })
  for (const { id } of slots) await giveReason(world.as('director'), { obligationId, slotId: id, reason })
}

/** The obligation as it stands. */
export async function report(world: World, obligationId: string) {
  return world.db.prisma.obligation.findUniqueOrThrow({
    where: { id: obligationId },
    include: { slots: { orderBy: { position: 'asc' } }, items: { orderBy: { createdAt: 'asc' } } },
  })
}

/** The newest audit entry about a subject. */
export async function lastAudit(world: World, subjectId: string) {
  return world.db.prisma.auditEntry.findFirst({ where: { subjectId }, orderBy: { id: 'desc' } })
}
