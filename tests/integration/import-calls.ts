import type { Context } from '#/server/context.ts'
import { apply } from '#/server/imports/apply.ts'
import { cancel } from '#/server/imports/cancel.ts'
import { recordApplied } from '#/server/imports/record-applied.ts'
import { recordReading } from '#/server/imports/record-reading.ts'
import { recordRefusal } from '#/server/imports/record-refusal.ts'
import { recordUndone } from '#/server/imports/record-undone.ts'
import { start } from '#/server/imports/start.ts'
import { undo } from '#/server/imports/undo.ts'
import { makeImport, nothingRuns, tableFile } from '../import-tables.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

/** For every verb of imports a subject on which the rightful person succeeds. */
export const importCalls: Record<string, (world: World) => Promise<Call>> = {
  'imports/start': async (world) => {
    await nothingRuns(world)
    return callOf(start, { fileId: await tableFile(world) })
  },
  'imports/apply': async (world) =>
    callOf(apply, { importId: await makeImport(world, 'preview'), onlyGood: true }),
  'imports/cancel': async (world) => callOf(cancel, { importId: await makeImport(world, 'preview') }),
  'imports/undo': async (world) => callOf(undo, { importId: await makeImport(world, 'done') }),
  'imports/record-reading': async (world) => {
    const importId = await makeImport(world, 'reading')
    return asWorker('read-import', callOf(recordReading, { importId, batches: noRows(), about: () => 0 }))
  },
  'imports/record-refusal': async (world) => {
    const importId = await makeImport(world, 'reading')
    return asWorker('read-import', callOf(recordRefusal, { importId, problem: 'damaged' }))
  },
  'imports/record-applied': async (world) => {
    const importId = await makeImport(world, 'applying')
    return asWorker('apply-import', callOf(recordApplied, { importId }))
  },
  'imports/record-undone': async (world) => {
    const importId = await makeImport(world, 'undoing')
    return asWorker('undo-import', callOf(recordUndone, { importId }))
  },
}

async function* noRows() {
  yield await Promise.resolve([])
}

/** The job of the matrix speaks in the name of the one that does this. */
function asWorker(job: string, call: Call): Call {
  const { input, send } = call
  return {
    input,
    send: (context: Context, sent) =>
      send(context.actor.kind === 'system' ? { ...context, actor: { kind: 'system', job } } : context, sent),
  }
}
