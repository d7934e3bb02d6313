import { randomUUID } from 'node:crypto'
import { hashPassword } from '#/lib/password.ts'
import { propose } from '#/server/accounts/propose.ts'
import type { Context } from '#/server/context.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { discardDraft } from '#/server/directives/discard-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { acceptInvitation } from '#/server/invitations/accept.ts'
import { inviteFirstAdmin } from '#/server/invitations/first-admin.ts'
import { forgetPassword } from '#/server/invitations/forget-password.ts'
import { inviteAdmin } from '#/server/invitations/invite-admin.ts'
import { renewInvitation } from '#/server/invitations/renew.ts'
import { revokeInvitation } from '#/server/invitations/revoke.ts'
import { checkAgain } from '#/server/items/check-again.ts'
import { chooseReading } from '#/server/items/choose-reading.ts'
import { contest } from '#/server/items/contest.ts'
import { explainRemark } from '#/server/items/explain-remark.ts'
import { addOffline } from '#/server/items/add-offline.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { postponeVerification } from '#/server/items/postpone-verification.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { endDeputy } from '#/server/memberships/end-deputy.ts'
import { grantMembership } from '#/server/memberships/grant.ts'
import { nameDeputy } from '#/server/memberships/name-deputy.ts'
import { revokeMembership } from '#/server/memberships/revoke.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { changeOwnPassword } from '#/server/people/change-own-password.ts'
import { createPerson } from '#/server/people/create.ts'
import { disablePerson } from '#/server/people/disable.ts'
import { editPerson } from '#/server/people/edit.ts'
import { enablePerson } from '#/server/people/enable.ts'
import { resetPassword } from '#/server/people/reset-password.ts'
import { foundPortal } from '#/server/portal/found.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { closeAllSessions } from '#/server/sessions/close-all.ts'
import { closeSession } from '#/server/sessions/close.ts'
import { openSession } from '#/server/sessions/open.ts'
import { submit } from '#/server/submissions/submit.ts'
import { handIn, letter, makeDirective, makeDraft, paste, report } from '../factories.ts'
import { workingDay, type World } from '../people.ts'
import { type Call, callOf } from './call.ts'
import { calendarCalls } from './calendar-calls.ts'
import { changeCalls } from './change-calls.ts'
import { kitCalls } from './kit-calls.ts'
import { evidenceCalls } from './evidence-calls.ts'
import { fileCalls } from './file-calls.ts'
import { importCalls } from './import-calls.ts'
import { letterCalls } from './letter-calls.ts'
import { mailCalls } from './mail-calls.ts'
import { registerCalls } from './register-calls.ts'
import { watchCalls } from './watch-calls.ts'

/** For every verb a subject on which the rightful person succeeds. */
export const verbCalls: Record<string, (world: World) => Promise<Call>> = {
  ...registerCalls,
  ...calendarCalls,
  ...changeCalls,
  ...kitCalls,
  ...fileCalls,
  ...evidenceCalls,
  ...importCalls,
  ...letterCalls,
  ...mailCalls,
  ...watchCalls,
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
  'items/add-offline': async (world) => {
    const { obligationId } = await makeDirective(world)
    const newspaper = { medium: 'newspaper' as const, title: 'Солтүстік Қазақстан', place: '3-бет' }
    return callOf(addOffline, { obligationId, ...newspaper, publishedOn: '2026-12-10' })
  },
  'items/remove-item': async (world) => {
    const { itemId } = await drafted(world)
    return callOf(removeItem, { itemId, removed: true })
  },
  'items/explain-remark': async (world) => {
    const { itemId } = await drafted(world)
    return callOf(explainRemark, { itemId, version: 1, explanation: 'Бұл біздің арна' })
  },
  'items/choose-reading': async (world) => {
    const { itemId } = await drafted(world)
    const { url } = await world.db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    return callOf(chooseReading, { itemId, url: url ?? '' })
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
    return callOf(recordVerification, {
      itemId,
      answer: { kind: 'failed', reason: 'dns' },
      redirects: [],
      reading: null,
    })
  },
  'items/postpone-verification': async (world) => {
    const { itemId } = await drafted(world)
    return callOf(postponeVerification, { itemId, attempt: 1, afterSeconds: 60 })
  },
  'items/check-again': async (world) => {
    const { itemId } = await waiting(world)
    await world.db.prisma.reportItem.update({ where: { id: itemId }, data: { verdict: 'ok' } })
    return callOf(checkAgain, { itemId })
  },
  'items/contest': async (world) => {
    const { itemId } = await drafted(world)
    await world.db.prisma.reportItem.update({ where: { id: itemId }, data: { verdict: 'error' } })
    return callOf(contest, { itemId, version: 1, words: 'Бет ашылады' })
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
  'sessions/close-all': () => Promise.resolve(callOf(closeAllSessions, {})),
  'people/create': ({ museumId }) =>
    Promise.resolve(
      callOf(createPerson, {
        email: `${randomUUID()}@example.kz`,
        postKk: 'Директор',
        postRu: 'Директор',
        phone: '8 7152 46 00 00',
        role: 'director' as const,
        organisationId: museumId,
        mail: true,
      }),
    ),
  'people/edit': async (world) => {
    const { id } = await staffed(world)
    const email = `${randomUUID()}@example.kz`
    return callOf(editPerson, { id, version: 1, email, postKk: 'Директор', postRu: 'Директор', phone: '' })
  },
  'people/disable': async (world) => callOf(disablePerson, { id: (await staffed(world)).id }),
  'people/enable': async (world) => {
    const { id } = await staffed(world, { disabledAt: workingDay })
    return callOf(enablePerson, { id })
  },
  'people/reset-password': async (world) => {
    const { id } = await staffed(world, { passwordHash: 'x' })
    return callOf(resetPassword, { id, mail: true })
  },
  'people/change-own-password': async ({ db, actors }) => {
    const current = 'correct horse battery'
    const id = { in: Object.values(actors).flatMap((one) => (one.kind === 'person' ? [one.personId] : [])) }
    await db.prisma.person.updateMany({ where: { id }, data: { passwordHash: await hashPassword(current) } })
    const address = `a${randomUUID()}`
    return callOf(changeOwnPassword, { current, password: 'үш қоңыр бұзау', address, sessionId: '' })
  },
  'memberships/grant': async (world) => {
    const { id } = await staffed(world)
    const input = { personId: id, organisationId: world.libraryId, role: 'press' as const }
    return callOf(grantMembership, input)
  },
  'memberships/revoke': async (world) => {
    const { membershipId } = await staffed(world)
    return callOf(revokeMembership, { membershipId })
  },
  'memberships/name-deputy': async (world) => {
    const person = { email: `${randomUUID()}@example.kz`, postKk: 'Орынбасар', postRu: 'Заместитель' }
    const time = { from: '2026-12-14', until: '2026-12-18' }
    return callOf(nameDeputy, { membershipId: await directorsRole(world), ...person, ...time })
  },
  'memberships/end-deputy': async (world) => {
    const deputyForId = await directorsRole(world)
    const { membershipId } = await staffed(world, {}, { deputyForId })
    return callOf(endDeputy, { membershipId })
  },
  'invitations/renew': async (world) => {
    const { id } = await staffed(world)
    return callOf(renewInvitation, { id, mail: true })
  },
  'invitations/revoke': async (world) => {
    const { id } = await staffed(world)
    await renewInvitation(world.as('officer'), { id })
    const invitation = await world.db.prisma.invitation.findFirstOrThrow({ where: { personId: id } })
    return callOf(revokeInvitation, { invitationId: invitation.id })
  },
  'invitations/accept': async (world) => {
    const { id } = await staffed(world)
    const { token } = await renewInvitation(world.as('officer'), { id })
    return callOf(acceptInvitation, { token, password: 'үш қоңыр бұзау', address: `a${randomUUID()}` })
  },
  'invitations/forget-password': async (world) => {
    const { email } = await staffed(world)
    return callOf(forgetPassword, { email, address: `a${randomUUID()}` })
  },
  'invitations/first-admin': async ({ db }) => {
    await db.prisma.person.updateMany({ data: { passwordHash: null } })
    return ofOperator(callOf(inviteFirstAdmin, {}))
  },
  'invitations/invite-admin': () =>
    Promise.resolve(ofOperator(callOf(inviteAdmin, { email: `${randomUUID()}@example.kz` }))),
  'portal/found': () =>
    Promise.resolve(
      callOf(foundPortal, {
        kind: 'department' as const,
        nameKk: 'Басқарма',
        nameRu: 'Управление',
        shortKk: 'Басқарма',
        shortRu: 'Управление',
        bin: '940140000385',
        districtKk: 'Петропавл',
        districtRu: 'Петропавловск',
      }),
    ),
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
  await handIn(world, { ...made, explain: 'Аккаунт жоқ' })
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

/** The job of the matrix speaks as the operator's command does. */
function ofOperator({ input, send }: Call): Call {
  const actor = { kind: 'system', job: 'zhariya' } as const
  return { input, send: (context, sent) => send(asJob(context) ? { ...context, actor } : context, sent) }
}

function asJob({ actor }: Context): boolean {
  return actor.kind === 'system'
}

/** A director of the museum who has never been in, with their role. */
async function staffed(
  { db, museumId }: World,
  person: { disabledAt?: Date; passwordHash?: string } = {},
  membership: { deputyForId?: string } = {},
) {
  const email = `${randomUUID()}@example.kz`
  const { id, memberships } = await db.prisma.person.create({
    data: {
      email,
      postKk: 'Директор',
      postRu: 'Директор',
      ...person,
      memberships: { create: { organisationId: museumId, role: 'director', ...membership } },
    },
    select: { id: true, memberships: { select: { id: true } } },
  })
  return { id, email, membershipId: memberships[0]?.id ?? '' }
}

/** The role of the world's own director. */
async function directorsRole({ db, actors }: World): Promise<string> {
  const personId = actors.director.kind === 'person' ? actors.director.personId : ''
  return (await db.prisma.membership.findFirstOrThrow({ where: { personId }, select: { id: true } })).id
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
