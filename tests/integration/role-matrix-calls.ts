import { randomUUID } from 'node:crypto'
import { hashPassword } from '#/lib/password.ts'
import { propose } from '#/server/accounts/propose.ts'
import type { Context } from '#/server/context.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { discardDraft } from '#/server/directives/discard-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { explainRemark } from '#/server/items/explain-remark.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { closeSession } from '#/server/sessions/close.ts'
import { openSession } from '#/server/sessions/open.ts'
import { submit } from '#/server/submissions/submit.ts'
import { handIn, letter, makeDirective, makeDraft, paste, report } from '../factories.ts'
import { workingDay, type World } from '../people.ts'

/** A verb with an input that fits, on a subject made for it alone; ready to be sent by anybody. */
export interface Call {
  input: Record<string, unknown>
  send(context: Context, input: unknown): Promise<unknown>
}

/** For every verb a subject on which the rightful person succeeds. */
export const verbCalls: Record<string, (world: World) => Promise<Call>> = {
  'accounts/propose': async (world) => {
    const { itemId } = await drafted(world)
    return callOf(propose, { itemId })
  },
  'directives/create-draft': async ({ departmentId }) => {
    return callOf(createDraft, { issuerId: departmentId })
  },
  'directives/save-draft': async (world) => {
    const draft = await makeDraft(world)
    return callOf(saveDraft, { ...draft, ...letter() })
  },
  'directives/discard-draft': async (world) => {
    const { id } = await makeDraft(world)
    return callOf(discardDraft, { id, discarded: true })
  },
  'directives/issue': async (world) => {
    const draft = await makeDraft(world)
    return callOf(issue, draft)
  },
  'obligations/acknowledge': async (world) => {
    const { obligationId } = await makeDirective(world)
    return callOf(acknowledge, { obligationId })
  },
  'items/paste-links': async (world) => {
    const { obligationId } = await makeDirective(world)
    return callOf(pasteLinks, { obligationId, text: 'https://museum.kz/pasted' })
  },
  'items/remove-item': async (world) => {
    const { itemId } = await drafted(world)
    return callOf(removeItem, { itemId, removed: true })
  },
  'items/explain-remark': async (world) => {
    const { itemId } = await drafted(world)
    return callOf(explainRemark, { itemId, version: 1, explanation: 'Бұл біздің арна' })
  },
  'items/give-reason': async (world) => {
    const { obligationId } = await makeDirective(world)
    const { slots } = await report(world, obligationId)
    return callOf(giveReason, { obligationId, slotId: slots[0]?.id ?? '', reason: 'Жөндеу' })
  },
  'items/reply-to-return': async (world) => {
    const { obligationId, itemId } = await returned(world)
    return callOf(replyToReturn, { obligationId, itemId, reply: 'Мәтін екінші бетте' })
  },
  'items/record-verification': async (world) => {
    const { itemId } = await drafted(world)
    const seen = { verdict: 'answers' as const, httpStatus: 200, title: 'Пост' }
    return callOf(recordVerification, { itemId, ...seen })
  },
  'submissions/submit': async (world) => {
    const { obligationId } = await drafted(world)
    const { version } = await report(world, obligationId)
    return callOf(submit, { obligationId, version, idempotencyKey: randomUUID() })
  },
  'reviews/decide-items': async (world) => {
    const { itemId } = await waiting(world)
    return callOf(decideItems, { itemIds: [itemId], kind: 'accepted' })
  },
  'reviews/return-report': async (world) => {
    const { obligationId } = await waiting(world)
    const { version } = await report(world, obligationId)
    return callOf(returnReport, { obligationId, version, reasonKk: 'Толық емес' })
  },
  'reviews/undo': async (world) => {
    const { batchId } = await returned(world)
    return callOf(undo, { batchId })
  },
  'sessions/open': async (world) => {
    const person = await personWithPassword(world)
    return callOf(openSession, person)
  },
  'sessions/close': async (world) => {
    const { sessionId } = await openSession(world.as('anonymous'), await personWithPassword(world))
    return callOf(closeSession, { sessionId })
  },
}

function callOf<Input extends object>(
  verb: (context: Context, input: Input) => Promise<unknown>,
  input: Input,
): Call {
  return {
    input: { ...input } as Record<string, unknown>,
    send: (context, sent) => verb(context, sent as Input),
  }
}

/** A report of the museum with two lines nobody has handed in; `itemId` is of an unknown account. */
async function drafted(world: World) {
  const made = await makeDirective(world)
  const text = `https://museum.kz/news/1 https://t.me/m${randomUUID().slice(0, 8)}/7`
  await paste(world, { obligationId: made.obligationId, text })
  const { items } = await report(world, made.obligationId)
  return { ...made, itemId: items.find(({ platform }) => platform === 'telegram')?.id ?? '' }
}

async function waiting(world: World) {
  const made = await drafted(world)
  await handIn(world, made)
  return made
}

async function returned(world: World) {
  const made = await waiting(world)
  const { batchId } = await decideItems(world.as('officer'), {
    itemIds: [made.itemId],
    kind: 'returned',
    reasonKk: 'Қазақша мәтін жоқ',
  })
  return { ...made, batchId }
}

async function personWithPassword({ db }: World) {
  const password = 'correct horse battery'
  const { email } = await db.prisma.person.create({
    data: {
      email: `${randomUUID()}@example.kz`,
      passwordHash: await hashPassword(password),
      postKk: 'Қызметкер',
      postRu: 'Сотрудник',
      createdAt: workingDay,
    },
  })
  return { email, password, address: '192.0.2.7' }
}
