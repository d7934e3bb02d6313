import { recordUndone } from '#/server/imports/record-undone.ts'
import type { Handler } from '#/worker/handler.ts'

/** Brings back what was before an import. */
export const undoImport: Handler<'undo-import'> = (context, { payload: { importId }, tools: { signal } }) =>
  recordUndone(context, { importId, signal })
