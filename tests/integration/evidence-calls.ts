import { randomUUID } from 'node:crypto'
import type { Context } from '#/server/context.ts'
import { attachEvidence } from '#/server/evidence/attach.ts'
import { detachEvidence } from '#/server/evidence/detach.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { recordStamp } from '#/server/evidence/record-stamp.ts'
import { addFile } from '#/server/files/add.ts'
import { makeDirective, paste, report } from '../factories.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'
import { hashOf } from './file-calls.ts'

/** For every verb of evidence a subject on which the rightful person succeeds. */
export const evidenceCalls: Record<string, (world: World) => Promise<Call>> = {
  'evidence/attach': async (world) => {
    const { itemId } = await lineOf(world)
    return callOf(attachEvidence, { itemId, fileId: await photographOf(world) })
  },
  'evidence/detach': async (world) => {
    const { itemId } = await lineOf(world)
    const { attachmentId } = await attachEvidence(world.as('director'), {
      itemId,
      fileId: await photographOf(world),
    })
    return callOf(detachEvidence, { attachmentId, removed: true })
  },
  'evidence/record': async (world) => {
    const { itemId } = await lineOf(world)
    const { input, send } = callOf(recordEvidence, copyOf(itemId))
    return { input, send: (context, sent) => send(asJob({ context, job: 'capture-evidence' }), sent) }
  },
  'evidence/record-stamp': async (world) => {
    const { itemId } = await lineOf(world)
    await recordEvidence(asJob({ context: world.as('job'), job: 'capture-evidence' }), copyOf(itemId))
    const [row] = await world.db.prisma.evidence.findMany({ where: { itemId }, select: { id: true } })
    const stamp = { response: 'MAA=', nonce: '40ff', stampedAt: '2026-12-10T05:00:01.000Z' }
    const { input, send } = callOf(recordStamp, { evidenceId: row?.id ?? '', ...stamp })
    return { input, send: (context, sent) => send(asJob({ context, job: 'stamp-evidence' }), sent) }
  },
}

/** A link that the museum pasted. */
export async function lineOf(world: World): Promise<{ itemId: string; obligationId: string }> {
  const { obligationId } = await makeDirective(world)
  await paste(world, { obligationId, text: `https://museum.kz/${randomUUID()}` })
  const { items } = await report(world, obligationId)
  return { itemId: items[0]?.id ?? '', obligationId }
}

/** What the director's telephone sent; its bytes are in no store. */
export async function photographOf(world: World): Promise<string> {
  const file = {
    sha256: hashOf(randomUUID()),
    size: 1200,
    mediaType: 'image/jpeg' as const,
    name: 'Фото.jpg',
  }
  return (await addFile(world.as('director'), { ...file, purpose: 'evidence' })).fileId
}

/** What a browser saw behind a link. */
export function copyOf(itemId: string) {
  const file = { width: null, height: null, size: 900 }
  return {
    itemId,
    verifiedAt: '2026-12-10T05:00:00.000Z',
    url: 'https://museum.kz/a',
    finalUrl: 'https://museum.kz/b',
    redirects: ['https://museum.kz/a'],
    files: [
      { ...file, kind: 'screenshot' as const, sha256: hashOf(randomUUID()), width: 1280, height: 4000 },
      { ...file, kind: 'text' as const, sha256: hashOf(randomUUID()) },
    ],
  }
}

/** The job of the matrix speaks in the name of the one that may. */
export function asJob({ context, job }: { context: Context; job: string }): Context {
  return context.actor.kind === 'system' ? { ...context, actor: { kind: 'system', job } } : context
}
