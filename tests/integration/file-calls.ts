import { createHash, randomUUID } from 'node:crypto'
import type { Context } from '#/server/context.ts'
import { attachFile } from '#/server/directives/attach-file.ts'
import { detachFile } from '#/server/directives/detach-file.ts'
import { restoreFile } from '#/server/directives/restore-file.ts'
import { addFile } from '#/server/files/add.ts'
import { recordPages } from '#/server/files/record-pages.ts'
import { makeDirective } from '../factories.ts'
import type { World } from '../people.ts'
import { reasons } from './change-calls.ts'
import { type Call, callOf } from './call.ts'

/** For every verb of files a subject on which the rightful person succeeds. */
export const fileCalls: Record<string, (world: World) => Promise<Call>> = {
  'files/add': () => Promise.resolve(callOf(addFile, pdfFile())),
  'files/record-pages': async (world) => {
    const fileId = await bring(world)
    const pages = [{ width: 1400, height: 1980, sha256: hashOf('page'), size: 900 }]
    const { input, send } = callOf(recordPages, { fileId, problem: null, pageCount: 1, pages })
    return { input, send: (context, sent) => send(asJob(context), sent) }
  },
  'directives/attach-file': async (world) => {
    const { directiveId } = await makeDirective(world)
    return callOf(attachFile, { directiveId, fileId: await bring(world), kind: 'letter' })
  },
  'directives/detach-file': async (world) => {
    const { attachmentId } = await attached(world)
    return callOf(detachFile, { attachmentId, ...reasons })
  },
  'directives/restore-file': async (world) => {
    const { attachmentId } = await attached(world)
    await detachFile(world.as('officer'), { attachmentId, ...reasons })
    return callOf(restoreFile, { attachmentId })
  },
}

/** A file as the upload route describes it to the verb; its bytes are in no store. */
export function pdfFile() {
  return {
    purpose: 'directive' as const,
    sha256: hashOf(randomUUID()),
    size: 1200,
    mediaType: 'application/pdf' as const,
    name: 'Хат.pdf',
  }
}

/** A PDF of the officer that belongs to no letter yet. */
export async function bring(world: World): Promise<string> {
  return (await addFile(world.as('officer'), pdfFile())).fileId
}

/** An issued letter with its signed PDF. */
export async function attached(world: World) {
  const made = await makeDirective(world)
  const fileId = await bring(world)
  const { attachmentId } = await attachFile(world.as('officer'), {
    directiveId: made.directiveId,
    fileId,
    kind: 'letter',
  })
  return { ...made, fileId, attachmentId }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The job of the matrix speaks in the name of the one that draws. */
function asJob(context: Context): Context {
  if (context.actor.kind !== 'system') return context
  return { ...context, actor: { kind: 'system', job: 'prepare-file' } }
}
