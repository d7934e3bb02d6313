import { randomUUID } from 'node:crypto'
import { addAccount } from '#/server/accounts/add.ts'
import { confirmAccount } from '#/server/accounts/confirm.ts'
import { confirmAllAccounts } from '#/server/accounts/confirm-all.ts'
import { editAccount } from '#/server/accounts/edit.ts'
import { mergeAccount } from '#/server/accounts/merge.ts'
import { restoreAccount } from '#/server/accounts/restore.ts'
import { retireAccount } from '#/server/accounts/retire.ts'
import { createDistrict } from '#/server/districts/create.ts'
import { removeDistrict } from '#/server/districts/remove.ts'
import { renameDistrict } from '#/server/districts/rename.ts'
import { closeOrganisation } from '#/server/organisations/close.ts'
import { createOrganisation } from '#/server/organisations/create.ts'
import { editOrganisation } from '#/server/organisations/edit.ts'
import { moveOrganisation } from '#/server/organisations/move.ts'
import { removeOrganisation } from '#/server/organisations/remove.ts'
import { renameOrganisation } from '#/server/organisations/rename.ts'
import { reopenOrganisation } from '#/server/organisations/reopen.ts'
import { undoRename } from '#/server/organisations/undo-rename.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

const names = {
  nameKk: 'Облыстық театр',
  nameRu: 'Областной театр',
  shortKk: 'Театр',
  shortRu: 'Театр',
}
const facts = {
  kind: 'theatre' as const,
  districtId: null,
  bin: '',
  phone: '',
  workWeek: ['1', '2', '3'],
  openedOn: '',
}

/** The verbs of the register, each on a subject made for it alone. */
export const registerCalls: Record<string, (world: World) => Promise<Call>> = {
  'organisations/create': async ({ departmentId }) =>
    callOf(createOrganisation, { parentId: departmentId, ...names, ...facts }),
  'organisations/edit': async (world) =>
    callOf(editOrganisation, { ...(await theatre(world)), ...names, ...facts }),
  'organisations/rename': async (world) =>
    callOf(renameOrganisation, { ...(await theatre(world)), ...names, until: '2026-03-01' }),
  'organisations/undo-rename': async (world) => {
    const made = await theatre(world)
    return callOf(
      undoRename,
      await renameOrganisation(world.as('officer'), { ...made, ...names, until: '2026-03-01' }),
    )
  },
  'organisations/move': async (world) => {
    const { id: parentId } = await department(world)
    return callOf(moveOrganisation, { ...(await theatre(world)), parentId })
  },
  'organisations/close': async (world) =>
    callOf(closeOrganisation, { ...(await theatre(world)), closedOn: '2026-12-01' }),
  'organisations/reopen': async (world) => {
    const { id, version } = await closeOrganisation(world.as('officer'), {
      ...(await theatre(world)),
      closedOn: '2026-12-01',
    })
    return callOf(reopenOrganisation, { id, version })
  },
  'organisations/remove': async (world) => callOf(removeOrganisation, await theatre(world)),
  'districts/create': async () => callOf(createDistrict, { nameKk: 'Аудан', nameRu: 'Район' }),
  'districts/rename': async (world) =>
    callOf(renameDistrict, { ...(await district(world, true)), nameKk: 'Қала', nameRu: 'Город' }),
  'districts/remove': async (world) => callOf(removeDistrict, await district(world, false)),
  'accounts/add': async ({ museumId }) =>
    callOf(addAccount, { institutionId: museumId, platform: 'instagram', address: handle(), title: '' }),
  'accounts/edit': async (world) =>
    callOf(editAccount, {
      ...(await account(world)),
      platform: 'telegram',
      address: handle(),
      title: 'Арна',
    }),
  'accounts/confirm': async (world) => callOf(confirmAccount, await account(world, 'proposed')),
  'accounts/confirm-all': async (world) => {
    const { id } = await account(world)
    return callOf(confirmAllAccounts, { institutionId: world.museumId, accountIds: [id] })
  },
  'accounts/retire': async (world) => callOf(retireAccount, await account(world)),
  'accounts/restore': async (world) => callOf(restoreAccount, await account(world, 'retired')),
  'accounts/merge': async (world) => {
    const { id: intoId } = await account(world)
    return callOf(mergeAccount, { ...(await account(world)), intoId })
  },
}

/** An institution below the department on which nothing hangs. */
async function theatre({ db, departmentId }: World) {
  return db.prisma.organisation.create({
    data: { ...plainNames('Theatre'), kind: 'theatre', parentId: departmentId },
    select: { id: true, version: true },
  })
}

async function department({ db, departmentId }: World) {
  return db.prisma.organisation.create({
    data: { ...plainNames('District department'), kind: 'department', parentId: departmentId },
    select: { id: true },
  })
}

async function district(world: World, used: boolean) {
  const made = await world.db.prisma.district.create({
    data: { nameKk: 'Аудан', nameRu: 'Район' },
    select: { id: true, version: true },
  })
  if (used) {
    const { id } = await theatre(world)
    await world.db.prisma.organisation.update({ where: { id }, data: { districtId: made.id } })
  }
  return made
}

async function account(
  { db, museumId }: World,
  status: 'confirmed' | 'proposed' | 'retired' = 'confirmed',
): Promise<{ id: string; version: number }> {
  return db.prisma.account.create({
    data: { institutionId: museumId, platform: 'instagram', handle: handle(), status },
    select: { id: true, version: true },
  })
}

function plainNames(name: string) {
  return { nameKk: name, nameRu: name, shortKk: name, shortRu: name }
}

function handle(): string {
  return `m${randomUUID().slice(0, 8)}`
}
