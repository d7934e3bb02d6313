import { letterText } from '#/contracts/letters.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import { withScan } from '#/domain/letters/scan/with-scan.ts'
import { type DocumentText, readDocument } from '#/integrations/letter-text/read-document.ts'
import { authorize } from '#/server/authorize.ts'
import { workCalendar } from '#/server/calendar/reads.ts'
import type { Context } from '#/server/context.ts'
import { letterToRead } from '#/server/letters/reads.ts'
import { recordProgress } from '#/server/letters/record-progress.ts'
import { recordRefusal } from '#/server/letters/record-refusal.ts'
import { record } from '#/server/letters/record.ts'
import type { Handler, Tools } from '#/worker/handler.ts'

/** Reads a letter into a draft; one that was put away meanwhile is read no further. */
export const readLetterJob: Handler<'read-letter'> = async (context, { payload: { readingId }, tools }) => {
  const scope = authorize(context, 'letter.work')
  const letter = await letterToRead(context, { readingId, scope })
  if (!letter) return
  const { goesOn } = await recordProgress(context, { readingId, processed: 0, total: 0 })
  if (!goesOn) return
  const said = await textOf(context, { readingId, letter, tools })
  if (!said) return
  if (said.kind === 'refused') {
    tools.log.info({ readingId, problem: said.problem }, 'letter not read')
    await recordRefusal(context, { readingId, problem: said.problem })
    return
  }
  const text = letterText.parse(said.text)
  const calendar = await workCalendar(context.db.prisma, { organisationId: letter.departmentId })
  const { unread: unreadPages, scanned, doubts } = said
  const plain = readLetter({ text, reference: dateOf(letter.createdAt), calendar, unreadPages })
  const reading = withScan({ reading: plain, text, scanned, doubts })
  const { directiveId } = await record(context, { readingId, text, reading })
  tools.log.info({ readingId, directiveId, found: Object.keys(reading.evidence) }, 'letter read')
}

type Letter = NonNullable<Awaited<ReturnType<typeof letterToRead>>>

/** Null: nobody wants it any more. */
async function textOf(
  context: Context,
  { readingId, letter, tools }: { readingId: string; letter: Letter; tools: Tools },
): Promise<Omit<DocumentText & { kind: 'read' }, 'pages'> | (DocumentText & { kind: 'refused' }) | null> {
  const { file, text } = letter
  if (!file) return { kind: 'read', text: text ?? '', unread: [], scanned: 0, doubts: [] }
  const stored = await tools.services.files.open(file.sha256)
  if (!stored) throw new Error(`the store has no ${file.sha256}: do web and worker share FILES_DIR?`)
  const unwanted = new AbortController()
  let shown = Promise.resolve()
  const show = async ({ page, total }: { page: number; total: number }) => {
    const { goesOn } = await recordProgress(context, { readingId, processed: page, total })
    if (!goesOn) unwanted.abort()
  }
  try {
    return await readDocument({
      stream: stored.stream,
      mediaType: file.mediaType,
      signal: AbortSignal.any([tools.signal, unwanted.signal]),
      onProgress: (progress) => {
        shown = shown.then(() => show(progress))
        // Heard at the end: a refusal that nobody waits for yet would end the process.
        shown.catch(() => undefined)
      },
    })
  } catch (error) {
    if (unwanted.signal.aborted) return null
    throw error
  } finally {
    await shown.catch(() => undefined)
  }
}
