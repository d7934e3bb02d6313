import { amend } from '#/server/directives/amend.ts'
import { close } from '#/server/directives/close.ts'
import { reopen } from '#/server/directives/reopen.ts'
import { restore } from '#/server/directives/restore.ts'
import { withdraw } from '#/server/directives/withdraw.ts'
import { extendAll } from '#/server/extensions/extend-all.ts'
import { extendOne } from '#/server/extensions/extend-one.ts'
import { grantExtension } from '#/server/extensions/grant.ts'
import { refuseExtension } from '#/server/extensions/refuse.ts'
import { requestExtension } from '#/server/extensions/request.ts'
import { undoExtension } from '#/server/extensions/undo.ts'
import { withdrawRequest } from '#/server/extensions/withdraw-request.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { refuseReport } from '#/server/obligations/refuse-report.ts'
import { takeBackRefusal } from '#/server/obligations/take-back-refusal.ts'
import { revokeExemption } from '#/server/obligations/revoke-exemption.ts'
import { handIn, makeDirective, paste, report } from '../factories.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

export const reasons = { reasonKk: 'Жөндеу жұмыстары', reasonRu: 'Ремонтные работы' }
/** A Monday after the deadline of the factories' letters. */
const later = { dueDate: '2026-12-28' }

/** Changes of mind, each on a directive of its own. */
export const changeCalls: Record<string, (world: World) => Promise<Call>> = {
  'directives/amend': async (world) => {
    const { directiveId } = await makeDirective(world)
    const { version, textKk, textRu, subjectKk } = await letterOf(world, directiveId)
    const words = { subjectKk, subjectRu: 'Предупреждение (уточнено)', textKk, textRu, sources: [] }
    return callOf(amend, { directiveId, version, ...words, ...reasons })
  },
  'directives/close': async (world) => {
    const { directiveId } = await makeDirective(world)
    return callOf(close, { directiveId })
  },
  'directives/reopen': async (world) => {
    const { directiveId } = await makeDirective(world)
    await close(world.as('officer'), { directiveId })
    return callOf(reopen, { directiveId })
  },
  'directives/withdraw': async (world) => {
    const { directiveId } = await makeDirective(world)
    return callOf(withdraw, { directiveId, ...reasons })
  },
  'directives/restore': async (world) => {
    const { directiveId } = await makeDirective(world)
    await withdraw(world.as('officer'), { directiveId, ...reasons })
    return callOf(restore, { directiveId })
  },
  'extensions/extend-all': async (world) => {
    const { directiveId } = await makeDirective(world)
    return callOf(extendAll, { directiveId, ...later, ...reasons })
  },
  'extensions/extend-one': async (world) => {
    const { obligationId } = await makeDirective(world)
    return callOf(extendOne, { obligationId, ...later, ...reasons })
  },
  'extensions/request': async (world) => {
    const { obligationId } = await makeDirective(world)
    return callOf(requestExtension, { obligationId, ...later, reason: 'Көрме кейін ашылады' })
  },
  'extensions/withdraw-request': async (world) => callOf(withdrawRequest, await requested(world)),
  'extensions/grant': async (world) => callOf(grantExtension, await requested(world)),
  'extensions/refuse': async (world) => {
    return callOf(refuseExtension, { ...(await requested(world)), ...reasons })
  },
  'extensions/undo': async (world) => {
    const { obligationId } = await makeDirective(world)
    return callOf(undoExtension, await extendOne(world.as('officer'), { obligationId, ...later, ...reasons }))
  },
  'obligations/exempt': async (world) => {
    const { obligationId } = await makeDirective(world)
    return callOf(exempt, { obligationId, ...reasons })
  },
  'obligations/revoke-exemption': async (world) => {
    const { obligationId } = await makeDirective(world)
    await exempt(world.as('officer'), { obligationId, ...reasons })
    return callOf(revokeExemption, { obligationId })
  },
  'obligations/refuse-report': async (world) => {
    const { obligationId, version } = await handedIn(world)
    return callOf(refuseReport, { obligationId, version, ...reasons })
  },
  'obligations/take-back-refusal': async (world) => {
    const { obligationId, version } = await handedIn(world)
    await refuseReport(world.as('officer'), { obligationId, version, ...reasons })
    return callOf(takeBackRefusal, { obligationId })
  },
}

async function letterOf({ db }: World, id: string) {
  return db.prisma.directive.findUniqueOrThrow({
    where: { id },
    select: { version: true, subjectKk: true, textKk: true, textRu: true },
  })
}

async function requested(world: World) {
  const { obligationId } = await makeDirective(world)
  const reason = 'Көрме кейін ашылады'
  return requestExtension(world.as('director'), { obligationId, ...later, reason })
}

async function handedIn(world: World) {
  const { obligationId } = await makeDirective(world)
  await paste(world, { obligationId, text: 'https://museum.kz/a' })
  await handIn(world, { obligationId, explain: 'Аккаунт жоқ' })
  return { obligationId, version: (await report(world, obligationId)).version }
}
