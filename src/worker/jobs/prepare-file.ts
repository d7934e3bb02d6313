import { isDrawn } from '#/domain/files/kinds.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { drawPages } from '#/integrations/page-pictures/draw-pages.ts'
import { authorize } from '#/server/authorize.ts'
import { isWrittenAnew } from '#/server/evidence/reads/stored.ts'
import { fileToPrepare } from '#/server/files/reads.ts'
import { recordPages } from '#/server/files/record-pages.ts'
import type { Handler } from '#/worker/handler.ts'

/** Looks into an uploaded file: draws its pages into the store, or says why nobody can. */
export const prepareFile: Handler<'prepare-file'> = async (context, { payload: { fileId }, tools }) => {
  const scope = authorize(context, 'file.prepare')
  const file = await fileToPrepare(context, { fileId, scope })
  if (!file || !isDrawn(file.mediaType)) return
  const store = tools.services.files
  const stored = await store.open(file.sha256)
  if (!stored) throw new Error(`the store has no ${file.sha256}: do web and worker share FILES_DIR?`)
  const pages: { width: number; height: number; sha256: string; size: number }[] = []
  const drawing = await drawPages({
    stream: stored.stream,
    mediaType: file.mediaType,
    signal: tools.signal,
    onPage: async ({ width, height, bytes }) => {
      pages.push({ width, height, ...(await storeBytes({ store, bytes })) })
    },
  })
  const isShown = drawing.kind === 'drawn'
  tools.log.info({ fileId, drawn: pages.length, ...drawing }, 'file looked into')
  await recordPages(context, {
    fileId,
    problem: isShown ? null : drawing.problem,
    pageCount: isShown ? drawing.total : 0,
    pages: isShown ? pages : [],
  })
  if (await isWrittenAnew(context, { fileId, scope })) await store.remove(file.sha256)
}
