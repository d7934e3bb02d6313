import { id as idField } from '#/contracts/fields.ts'
import { fileProblems } from '#/domain/files/pages.ts'
import { fileSize } from '#/i18n/file-size.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { Context } from '#/server/context.ts'
import {
  type EvidenceRow,
  evidenceOfItems,
  type LinesOf,
  type UploadedRow,
  uploadedForItems,
} from '#/server/evidence/reads/stored.ts'
import { storedText } from '#/web/files/stored-text.ts'

/** What is kept of the lines of a report, by line; rights are decided where the rows are read. */
export function loadEvidence(
  context: Context,
  { id, locale }: { id: string; locale: Locale },
): Promise<EvidenceByItem> {
  return evidenceOf(context, { of: { obligationId: idField.parse(id) }, locale })
}
type EvidenceByItem = Partial<Record<string, EvidenceView>>

export interface EvidenceView {
  copy: CopyView | null
  uploaded: UploadView[]
}

/** The same for the line that stands open before a reviewer, with the words of the page. */
export async function loadOpenEvidence(
  context: Context,
  { itemId, locale }: { itemId: string; locale: Locale },
) {
  const found = await evidenceOf(context, { of: { id: itemId }, locale })
  const evidence = found[itemId] ?? { copy: null, uploaded: [] }
  const sha256 = evidence.copy?.text?.sha256
  const words = sha256 ? await storedText({ sha256, limit: SHOWN_TEXT }) : null
  return { ...evidence, words }
}
export type OpenEvidence = Awaited<ReturnType<typeof loadOpenEvidence>>

/** Bytes: three screens of a press release; the whole stands behind its link. */
const SHOWN_TEXT = 12_000

async function evidenceOf(
  context: Context,
  { of, locale }: { of: LinesOf; locale: Locale },
): Promise<EvidenceByItem> {
  const [rows, uploads] = await Promise.all([
    evidenceOfItems(context, { of }),
    uploadedForItems(context, { of }),
  ])
  const itemIds = new Set([...rows, ...uploads].map(({ itemId }) => itemId))
  return Object.fromEntries(
    [...itemIds].map((itemId) => {
      const own = rows.filter((row) => row.itemId === itemId)
      const uploaded = uploads.filter((row) => row.itemId === itemId).map(uploadView)
      return [itemId, { copy: copyView({ rows: own, locale }), uploaded }]
    }),
  )
}

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
  return {
    takenAt: newest.takenAt,
    /** By the clock of the time stamp authority. */
    stampedAt: set.find(({ link }) => link?.stamp)?.link?.stamp?.stampedAt ?? null,
    picture: of('screenshot'),
    text: of('text'),
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
