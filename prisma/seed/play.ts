import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { SaveDraftInput } from '#/contracts/directives.ts'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { portalFileSettings } from '#/lib/file-settings.ts'
import type { Context } from '#/server/context.ts'
import { attachFile } from '#/server/directives/attach-file.ts'
import { type CalendarDate, dateOf } from '#/domain/calendar/zone.ts'
import { proposeKit } from '#/domain/kit/propose-kit.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { addFile } from '#/server/files/add.ts'
import { grantExtension } from '#/server/extensions/grant.ts'
import { requestExtension } from '#/server/extensions/request.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { offerKit } from '#/server/kits/offer.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { submit } from '#/server/submissions/submit.ts'
import type { Stage } from './stage.ts'

/** A letter of the demo: everything of a draft but its ids. */
export type Letter = Omit<SaveDraftInput, 'id' | 'version'>

/** Both halves of a real letter, its broken link rejoined. */
export function letterText(name: string): { textKk: string; textRu: string } {
  const half = (language: string) =>
    readFileSync(new URL(`letters/${name}.${language}.txt`, import.meta.url), 'utf8').trim()
  return { textKk: half('kk'), textRu: half('ru') }
}

/** The signed letter among the letters' texts, and the store it goes to. */
export interface Signed {
  folder: string
  name: string
}

export async function issueLetter({
  stage,
  letter,
  signed,
  at,
}: {
  stage: Stage
  letter: Letter
  signed?: Signed
  at: Date
}): Promise<string> {
  const context = await stage.at(stage.officer, at)
  const { id } = await createDraft(context, { issuerId: stage.departmentId })
  const { version } = await saveDraft(context, { ...letter, id, version: 1 })
  if (signed) await attachSigned(context, { ...signed, directiveId: id })
  // Due in so many days of today, whatever day that is: as an officer who keeps it.
  await issue(context, { id, version, lastDay: letter.dueDate })
  return id
}

async function attachSigned(
  context: Context,
  { directiveId, folder, name }: Signed & { directiveId: string },
): Promise<void> {
  const bytes = readFileSync(new URL(`letters/${name}`, import.meta.url))
  const store = openFileStore({ ...portalFileSettings(), FILES_DIR: folder })
  const stored = await storeBytes({ store, bytes })
  const mediaType = 'application/pdf' as const
  const shown = 'Хат 05-14-1234.pdf'
  const { fileId } = await addFile(context, { purpose: 'directive', ...stored, mediaType, name: shown })
  await attachFile(context, { directiveId, fileId, kind: 'letter' })
}

/** The ready texts that the letter proposes, offered with the short words of the officer for a story. */
export async function offerReadyTexts({
  stage,
  directiveId,
  letter,
  at,
  ...words
}: {
  stage: Stage
  directiveId: string
  letter: Letter
  at: Date
  hashtag: string
  titleKk: string
  titleRu: string
  storyKk: string
  storyRu: string
}): Promise<void> {
  const context = await stage.at(stage.officer, at)
  const sources = Array.isArray(letter.sources) ? letter.sources.map(String) : []
  const proposed = proposeKit({
    letter: { ...letter, sources, subjectKk: words.titleKk, subjectRu: words.titleRu },
    taken: new Set(),
    reference: dateOf(at),
  })
  await offerKit(context, {
    ...proposed,
    ...words,
    ...retold({ ...proposed, hashtag: words.hashtag }),
    directiveId,
    version: 0,
  })
}

/** The posts under the hashtag that was chosen. */
function retold({ postKk, postRu, hashtag }: { postKk: string; postRu: string; hashtag: string }) {
  const under = (post: string) => post.replace(/#\p{L}+$/u, `#${hashtag}`)
  return { postKk: under(postKk), postRu: under(postRu) }
}

interface Scene {
  stage: Stage
  directiveId: string
  /** The institution's code. */
  code: string
  at: Date
}

export async function readLetter(scene: Scene): Promise<void> {
  const { context, obligation } = await enter(scene)
  await acknowledge(context, { obligationId: obligation.id })
}

export async function paste({ message, ...scene }: Scene & { message: string }): Promise<void> {
  const { context, obligation } = await enter(scene)
  await pasteLinks(context, { obligationId: obligation.id, text: message })
}

/** Gives this reason for every required slot that is still empty. */
export async function explainEmptySlots({ reason, ...scene }: Scene & { reason: string }): Promise<void> {
  const { context, obligation } = await enter(scene)
  const empty = obligation.slots.filter((slot) => slot.required && slot.items.length === 0)
  for (const { id } of empty) await giveReason(context, { obligationId: obligation.id, slotId: id, reason })
}

export async function handIn(scene: Scene): Promise<void> {
  const { context, obligation } = await enter(scene)
  await submit(context, {
    obligationId: obligation.id,
    version: obligation.version,
    idempotencyKey: randomUUID(),
  })
}

/** The officer accepts all lines that wait, or returns those of one platform with a reason. */
export async function decide({
  returned,
  ...scene
}: Scene & { returned?: { platform: string; reasonKk: string; reasonRu: string } }): Promise<void> {
  const { obligation } = await enter(scene)
  const context = await scene.stage.at(scene.stage.officer, scene.at)
  const waiting = obligation.items.filter((item) => item.submissionId && !item.decision && !item.removedAt)
  const [back, fine] = [true, false].map((wanted) =>
    waiting.filter(({ platform }) => (returned?.platform === platform) === wanted).map(({ id }) => id),
  )
  if (fine?.length) await decideItems(context, { itemIds: fine, kind: 'accepted' })
  if (back?.length && returned) {
    const { reasonKk, reasonRu } = returned
    await decideItems(context, { itemIds: back, kind: 'returned', reasonKk, reasonRu })
  }
}

/** Frees an institution, in the words of the officer. */
export async function free({ reasonKk, reasonRu, ...scene }: Scene & Reasons): Promise<void> {
  const { obligation } = await enter(scene)
  const context = await scene.stage.at(scene.stage.officer, scene.at)
  await exempt(context, { obligationId: obligation.id, reasonKk, reasonRu })
}

/** The director asks for a later deadline; a day off is meant as it is. */
export async function askForTime({
  dueDate,
  reason,
  ...scene
}: Scene & { dueDate: CalendarDate; reason: string }): Promise<{ extensionId: string }> {
  const { context, obligation } = await enter(scene)
  return requestExtension(context, { obligationId: obligation.id, dueDate, lastDay: dueDate, reason })
}

/** The officer grants a request as it was asked for. */
export async function grantTime({
  extensionId,
  dueDate,
  stage,
  at,
}: {
  extensionId: string
  dueDate: CalendarDate
  stage: Stage
  at: Date
}): Promise<void> {
  const context = await stage.at(stage.officer, at)
  await grantExtension(context, { extensionId, lastDay: dueDate })
}

interface Reasons {
  reasonKk: string
  reasonRu: string
}

async function enter({ stage, directiveId, code, at }: Scene) {
  const institution = stage.institutions.get(code)
  if (!institution) throw new Error(`the demo has no institution ${code}`)
  const context = await stage.at(institution.director, at)
  const obligation = await stage.db.prisma.obligation.findFirstOrThrow({
    where: { directiveId, institutionId: institution.id },
    include: { items: true, slots: { include: { items: { where: { removedAt: null } } } } },
  })
  return { context: { ...context, demoPressOrigin: stage.pressOrigin }, obligation, institution }
}
