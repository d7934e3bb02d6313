import { recordApplied } from '#/server/imports/record-applied.ts'
import type { Handler } from '#/worker/handler.ts'
import { refusing } from '#/worker/jobs/refuse-import.ts'

/** Writes a table that a person has said yes to. */
export const applyImport: Handler<'apply-import'> = (context, { payload: { importId }, tools }) =>
  refusing(context, {
    importId,
    tools,
    work: () => recordApplied(context, { importId, signal: tools.signal }),
  })
