import { calendarDate } from '#/domain/calendar/zone.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import type { Context } from '#/server/context.ts'
import { begin } from '#/server/letters/begin.ts'
import { cancel } from '#/server/letters/cancel.ts'
import { recordProgress } from '#/server/letters/record-progress.ts'
import { recordRefusal } from '#/server/letters/record-refusal.ts'
import { record } from '#/server/letters/record.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

const text = `№ 05-14/77 от 1 декабря 2026 года

Директорам подведомственных учреждений

Просим разместить пресс-релизы на всех площадках и в срок до 22 декабря 2026 года направить ссылки.`

/** A letter that waits for the worker. */
export async function waitingLetter(world: World, said = text): Promise<string> {
  const { departmentId: issuerId } = world
  return (await begin(world.as('officer'), { text: said, issuerId })).readingId
}

/** What is found in a text, as the worker sends it. */
export function readingOf(said = text) {
  return { text: said, reading: readLetter({ text: said, reference: calendarDate('2026-12-01') }) }
}

/** For every verb of letters a subject on which the rightful person succeeds. */
export const letterCalls: Record<string, (world: World) => Promise<Call>> = {
  'letters/begin': ({ departmentId: issuerId }) => Promise.resolve(callOf(begin, { text, issuerId })),
  'letters/cancel': async (world) => callOf(cancel, { readingId: await waitingLetter(world) }),
  'letters/record-progress': async (world) => {
    const readingId = await waitingLetter(world)
    return asWorker(callOf(recordProgress, { readingId, processed: 1, total: 2 }))
  },
  'letters/record-refusal': async (world) => {
    const readingId = await waitingLetter(world)
    return asWorker(callOf(recordRefusal, { readingId, problem: 'no_text' }))
  },
  'letters/record': async (world) => {
    const readingId = await waitingLetter(world)
    return asWorker(callOf(record, { readingId, ...readingOf() }))
  },
}

/** The job of the matrix speaks in the name of the one that does this. */
function asWorker({ input, send }: Call): Call {
  const worker = { kind: 'system' as const, job: 'read-letter' }
  const speaking = (context: Context): Context =>
    context.actor.kind === 'system' ? { ...context, actor: worker } : context
  return { input, send: (context, sent) => send(speaking(context), sent) }
}
