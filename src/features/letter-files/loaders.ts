import { id as idField } from '#/contracts/fields.ts'
import { fileProblems } from '#/domain/files/pages.ts'
import { isDrawn } from '#/domain/files/kinds.ts'
import { fileSize } from '#/i18n/file-size.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { type Attachment, filesOfLetter, filesOfObligation } from '#/server/files/reads.ts'

/** A letter's files as its department sees them; whoever writes letters may change them. */
export async function loadLetterFiles(context: Context, { id, locale }: { id: string; locale: Locale }) {
  const directiveId = idField.parse(id)
  const mayChange = may(context, 'directive.draft')
  const scope = authorize(context, 'directive.read')
  const found = await filesOfLetter(context, { directiveId, scope, drafts: mayChange })
  const files = found.map((attachment) => fileView({ attachment, locale }))
  return {
    directiveId,
    issued: found.some(({ directive }) => directive.issuedAt !== null),
    mayChange,
    files: files.filter(({ removed }) => !removed),
    removed: files.filter(({ removed }) => removed),
  }
}
export type LetterFilesData = Awaited<ReturnType<typeof loadLetterFiles>>

/** The same letter's files for an institution that it was sent to. */
export async function loadObligationFiles(context: Context, { id, locale }: { id: string; locale: Locale }) {
  const scope = authorize(context, 'obligation.read')
  const found = await filesOfObligation(context, { obligationId: idField.parse(id), scope })
  return found.map((attachment) => fileView({ attachment, locale }))
}

export type FileView = ReturnType<typeof fileView>

function fileView({ attachment, locale }: { attachment: Attachment; locale: Locale }) {
  const { id, kind, addedAt, removedAt, directive, file } = attachment
  const { issuedAt } = directive
  return {
    attachmentId: id,
    kind,
    /** The day on which it joined a letter that had gone out already. */
    addedLater: issuedAt && addedAt > issuedAt ? addedAt : null,
    removed: removedAt !== null,
    id: file.id,
    name: file.name,
    size: fileSize({ bytes: file.size, locale }),
    waits: file.state === 'waiting' && isDrawn(file.mediaType),
    problem: fileProblems.find((problem) => problem === file.problem) ?? null,
    /** Of the whole file; null for what has none. */
    pageCount: file.pageCount,
    pages: file.pages.map((page) => ({ ...page, href: `/api/files/${file.id}/pages/${page.number}` })),
    href: `/api/files/${file.id}`,
  }
}
