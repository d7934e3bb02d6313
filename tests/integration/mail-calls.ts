import { randomUUID } from 'node:crypto'
import type { Context } from '#/server/context.ts'
import { queueMail } from '#/server/outbox/internal.ts'
import { planMail } from '#/server/outbox/plan.ts'
import { resend } from '#/server/outbox/resend.ts'
import { sendMessage } from '#/server/outbox/send-message.ts'
import { makeDirective } from '../factories.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

/** For every verb of the outbox a subject on which the rightful person succeeds. */
export const mailCalls: Record<string, (world: World) => Promise<Call>> = {
  'outbox/plan': async (world) => {
    await makeDirective(world)
    const { send } = callOf(planMail, {})
    // Three working days before the deadline of every directive of the factories.
    const now = new Date('2026-12-17T12:00:00+05:00')
    return { input: {}, send: (context, input) => send({ ...asJob(context), now }, input) }
  },
  'outbox/send-message': async (world) => {
    const messageId = await mailOf(world)
    const deliver = () => Promise.resolve({ kind: 'delivered' as const })
    return {
      input: { messageId, lastTry: false },
      send: (context, input) =>
        sendMessage(
          asJob(context),
          (isObject(input) ? { ...input, deliver } : input) as Parameters<typeof sendMessage>[1],
        ),
    }
  },
  'outbox/resend': async (world) => {
    const messageId = await mailOf(world)
    await world.db.prisma.outboxMessage.update({
      where: { id: messageId },
      data: { failedAt: new Date(), lastError: '550 No such user here' },
    })
    return callOf(resend, { messageId })
  },
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** A job is known by its name; the world's own one is another. */
function asJob(context: Context): Context {
  return context.actor.kind === 'system'
    ? { ...context, actor: { kind: 'system', job: 'send-mail' } }
    : context
}

/** A mail to the director and the press of the museum; gives the first. */
export async function mailOf(world: World): Promise<string> {
  const { obligationId } = await makeDirective(world)
  const cause = randomUUID()
  await world.db.prisma.$transaction((tx) =>
    queueMail(tx, world.as('officer'), {
      kind: 'closed',
      payload: {},
      to: { obligationIds: [obligationId] },
      cause,
    }),
  )
  const { id } = await world.db.prisma.outboxMessage.findFirstOrThrow({
    where: { dedupeKey: { contains: cause } },
  })
  return id
}
