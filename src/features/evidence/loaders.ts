import { fileProblems } from '#/domain/files/pages.ts'
import { fileSize } from '#/i18n/file-size.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { Context } from '#/server/context.ts'
import {
  type EvidenceRow,
  evidenceOfItems,
  type UploadedRow,
  uploadedForItems,
} from '#/server/evidence/reads/stored.ts'
import { storedText } from '#/web/files/stored-text.ts'

/** What is kept of some lines, by line; rights are decided where the rows are read. */
export async function loadEvidence(
  context: Context,
  { itemIds, locale }: { itemIds: readonly string[]; locale: Locale },
): Promise<EvidenceByItem> {
  const [rows, uploads] = await Promise.all([
    evidenceOfItems(context, { itemIds }),
    uploadedForItems(context, { itemIds }),
  ])
  return Object.fromEntries(
    itemIds.map((itemId) => {
      const own = rows.filter((row) => row.itemId === itemId)
      const uploaded = uploads.filter((row) => row.itemId === itemId).map(uploadView)
      return [itemId, { itemId, copy: copyView({ rows: own, locale }), uploaded }]
    }),
  )
}
export type EvidenceByItem = Record<string, EvidenceView>

export interface EvidenceView {
  itemId: string
  copy: CopyView | null
  uploaded: UploadView[]
}

/** The same for the line that stands open before a reviewer, with the words of the page. */
export async function loadOpenEvidence(
  context: Context,
  { itemId, locale }: { itemId: string | undefined; locale: Locale },
) {
  if (!itemId) return null
  const { [itemId]: evidence } = await loadEvidence(context, { itemIds: [itemId], locale })
  const sha256 = evidence?.copy?.textSha256
  const words = sha256 ? await storedText({ sha256, limit: SHOWN_TEXT }) : null
  return evidence ? { ...evidence, words } : null
}
export type OpenEvidence = NonNullable<Awaited<ReturnType<typeof loadOpenEvidence>>>

/** Bytes: three screens of a press release; the whole stands behind its link. */
const SHOWN_TEXT = 12_000

export type CopyView = NonNullable<ReturnType<typeof copyView>>

/** The newest set of copies of one line. */
function copyView({ rows, locale }: { rows: readonly EvidenceRow[]; locale: Locale }) {
  const captured = rows.filter(({ kind }) => kind !== 'uploaded')
  const [newest] = captured
  if (!newest) return null
  const set = captured.filter(({ verifiedAt }) => verifiedAt?.getTime() === newest.verifiedAt?.getTime())
  const of = (kind: EvidenceRow['kind']) => {
    const row = set.find((one) => one.kind === kind)
    if (!row) return null
    const { id, size, width, height } = row
    return {
      href: `/api/evidence/${id}`,
      size: fileSize({ bytes: size, locale }),
      sha256: Buffer.from(row.sha256).toString('hex'),
      width: width ?? 1,
      height: height ?? 1,
    }
  }
  const text = of('text')
  return {
    takenAt: newest.takenAt,
    picture: of('screenshot'),
    text,
    textSha256: text?.sha256 ?? null,
    mhtml: of('mhtml'),
    response: of('response'),
  }
}

export type UploadView = ReturnType<typeof uploadView>

function uploadView({ id, addedAt, file }: UploadedRow) {
  const { name, state, pages, mediaType } = file
  return {
    attachmentId: id,
    addedAt,
    name,
    waits: state === 'waiting',
    problem: fileProblems.find((problem) => problem === file.problem) ?? null,
    pages: pages.map((page) => ({ ...page, href: `/api/files/${file.id}/pages/${page.number}` })),
    /** A photograph is shown only as it was written anew. */
    download: mediaType === 'application/pdf' ? `/api/files/${file.id}` : null,
  }
}
