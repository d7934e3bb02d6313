import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { closeOrganisation } from '#/server/organisations/close.ts'
import { createOrganisation } from '#/server/organisations/create.ts'
import { editOrganisation } from '#/server/organisations/edit.ts'
import { moveOrganisation } from '#/server/organisations/move.ts'
import { removeOrganisation } from '#/server/organisations/remove.ts'
import { renameOrganisation } from '#/server/organisations/rename.ts'
import { reopenOrganisation } from '#/server/organisations/reopen.ts'
import { undoRename } from '#/server/organisations/undo-rename.ts'
import { createDistrict } from '#/server/districts/create.ts'
import { removeDistrict } from '#/server/districts/remove.ts'
import { renameDistrict } from '#/server/districts/rename.ts'
import { loadInstitution, loadInstitutions } from '#/features/institutions/loaders.ts'
import { loadNewOrganisation, loadOrganisation } from '#/features/institutions/organisation-loaders.ts'
import { handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { clock, useWorld } from '../setup/world.ts'

const world: () => World = useWorld()
const officer = () => world().as('officer')

const names = {
  nameKk: '«Қуыршақ театры» МКҚК',
  nameRu: 'ГККП «Театр кукол»',
  shortKk: 'Қуыршақ театры',
  shortRu: 'Театр кукол',
}
const facts = {
  kind: 'theatre' as const,
  districtId: '',
  bin: '',
  phone: '',
  workWeek: ['7', '2', '2'],
  openedOn: '',
}

async function make(more: Partial<Parameters<typeof createOrganisation>[1]> = {}) {
  const { id } = await createOrganisation(officer(), {
    parentId: world().departmentId,
    ...names,
    ...facts,
    ...more,
  })
  return row(id)
}

function row(id: string) {
  return world().db.prisma.organisation.findUniqueOrThrow({ where: { id } })
}

describe('who may look after the register', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['observer', 'forbidden'],
  ]
  it.each(refused)('%s: %s', async (person, code) => {
    const context = world().as(person)
    await expect(loadNewOrganisation(context, {})).rejects.toMatchObject({ code })
    await expect(loadOrganisation(context, { id: world().museumId })).rejects.toMatchObject({ code })
  })

  it('staff of another department find no organisation of this one, neither to change nor to put below', async () => {
    const other = world().as('otherOfficer')
    await expect(loadOrganisation(other, { id: world().museumId })).rejects.toMatchObject({
      code: 'not_found',
    })
    const { id, version } = await make()
    const place = { id, version, parentId: world().otherDepartmentId }
    await expect(moveOrganisation(officer(), place)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('an organisation', () => {
  it('is entered as typed: days in order, nothing where nothing stands, the way up kept', async () => {
    const made = await make({ bin: ' 940140000385 ', phone: '+7 7152', openedOn: '2026-01-15' })
    expect(made).toMatchObject({ ...names, bin: '940140000385', workWeek: [2, 7], districtId: null })
    expect(made.ancestorIds).toEqual([world().ministryId, world().departmentId, made.id])
    expect(await lastAudit(world(), made.id)).toMatchObject({ action: 'organisation.create' })
  })

  it('wants a БИН with its check digit that nobody else has', async () => {
    await expect(make({ bin: '940140000386' })).rejects.toMatchObject({ name: 'ZodError' })
    await expect(make({ bin: '940140000385' })).rejects.toMatchObject({ code: 'bin_taken' })
  })

  it('stands only where its kind may', async () => {
    const { id: theatreId } = await make()
    await expect(make({ kind: 'department', parentId: theatreId })).rejects.toMatchObject({ code: 'invalid' })
    await expect(make({ kind: 'ministry' })).rejects.toMatchObject({ code: 'invalid' })
    expect((await make({ parentId: theatreId })).ancestorIds).toHaveLength(4)
  })

  it('is corrected on the version that was seen; a stale edit is told what differs', async () => {
    const { id, version } = await make()
    const edited = await editOrganisation(officer(), { id, version, ...names, ...facts, phone: '1' })
    expect(edited.version).toBe(version + 1)
    const stale = editOrganisation(world().as('admin'), { id, version, ...names, ...facts, phone: '2' })
    await expect(stale).rejects.toMatchObject({
      code: 'stale',
      details: { changed: ['phone'], version: version + 1 },
    })
    const entry = await lastAudit(world(), id)
    expect(entry).toMatchObject({
      action: 'organisation.edit',
      before: { phone: null },
      after: { phone: '1' },
    })
  })

  it('changes nothing and leaves no trace where nothing differs', async () => {
    const { id, version } = await make()
    await editOrganisation(officer(), { id, version, ...names, ...facts })
    expect(await row(id)).toMatchObject({ version })
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'organisation.create' })
  })

  it('that owes something does not become one that issues', async () => {
    await makeDirective(world())
    const { id, version, nameKk, nameRu, shortKk, shortRu } = await row(world().museumId)
    const called = { nameKk, nameRu, shortKk, shortRu }
    const change = { id, version, ...called, ...facts, kind: 'department' as const }
    await expect(editOrganisation(officer(), change)).rejects.toMatchObject({ code: 'not_empty' })
  })

  it('of two that edit at once one wins', async () => {
    const { id, version } = await make()
    const edit = (phone: string) => editOrganisation(officer(), { id, version, ...names, ...facts, phone })
    const results = await Promise.allSettled(['1', '2', '3', '4'].map(edit))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is removed while nothing hangs on it, and not any more then', async () => {
    const bare = await make()
    await removeOrganisation(officer(), { id: bare.id, version: bare.version })
    expect(await world().db.prisma.organisation.count({ where: { id: bare.id } })).toBe(0)
    expect(await lastAudit(world(), bare.id)).toMatchObject({ action: 'organisation.remove', before: names })
    const { id, version } = await row(world().libraryId)
    await expect(removeOrganisation(officer(), { id, version })).rejects.toMatchObject({ code: 'not_empty' })
  })
})

describe('a renaming', () => {
  const renamed = { ...names, nameRu: 'ГККП «Областной театр кукол»', shortRu: 'Областной театр кукол' }

  it('keeps what was called so until that day, and what was issued keeps the name of its time', async () => {
    const { obligationId } = await makeDirective(world())
    const { id, version } = await row(world().museumId)
    await renameOrganisation(officer(), { id, version, ...renamed, until: '2026-12-10' })
    expect(await row(id)).toMatchObject({ shortRu: renamed.shortRu, version: version + 1 })
    expect(await report(world(), obligationId)).toMatchObject({ shortRu: 'Museum', nameRu: 'Museum' })
    const { around } = await loadInstitution(world().as('observer'), { id })
    expect(around.formerNames).toMatchObject([{ until: '2026-12-10', nameRu: 'Museum' }])
    const found = await loadInstitutions(officer(), { query: { q: 'museum' }, locale: 'ru' })
    expect(found.rows.map((one) => one.id)).toEqual([id])
    expect(await lastAudit(world(), id)).toMatchObject({
      action: 'organisation.rename',
      before: { shortRu: 'Museum' },
      after: { shortRu: renamed.shortRu, until: '2026-12-10' },
    })
    await undoRename(officer(), { id, version: version + 1 })
    expect(await row(id)).toMatchObject({ shortRu: 'Museum' })
    expect(await world().db.prisma.formerName.count({ where: { organisationId: id } })).toBe(0)
  })

  it('is of today at the latest, after the one before it, and changes something', async () => {
    const { id, version } = await make()
    const rename = (change: { until: string; version?: number; shortRu?: string }) =>
      renameOrganisation(officer(), { id, version, ...renamed, ...change })
    await expect(rename({ until: '2026-12-11' })).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: { until: 'day_ahead' } },
    })
    const { version: second } = await rename({ until: '2026-03-01' })
    const again = { version: second, shortRu: 'Куклы' }
    await expect(rename({ ...again, until: '2026-02-28' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(rename({ ...again, until: '2026-03-01' })).rejects.toMatchObject({ code: 'name_date_taken' })
    await expect(rename({ version: second, until: '2026-03-02' })).rejects.toMatchObject({
      code: 'nothing_changed',
    })
    await rename({ ...again, until: '2026-03-02' })
    await expect(rename({ ...again, until: '2026-03-03', shortRu: 'К' })).rejects.toMatchObject({
      code: 'stale',
    })
  })

  it('cannot be taken back where there was none', async () => {
    const { id, version } = await make()
    await expect(undoRename(officer(), { id, version })).rejects.toMatchObject({ code: 'nothing_to_undo' })
  })
})

describe('a move', () => {
  it('carries everything below along, and what was issued stays visible to who issued it', async () => {
    const district = await make({ kind: 'department' })
    const library = await make({ kind: 'library' })
    const branch = await make({ kind: 'library', parentId: library.id })
    await moveOrganisation(officer(), { id: library.id, version: library.version, parentId: district.id })
    expect((await row(branch.id)).ancestorIds).toEqual([...district.ancestorIds, library.id, branch.id])
    expect(await lastAudit(world(), library.id)).toMatchObject({
      action: 'organisation.move',
      before: { parentId: world().departmentId },
      after: { parentId: district.id },
    })
  })

  it('never puts an organisation below itself, at once or through another', async () => {
    const [a, b] = [await make({ kind: 'department' }), await make({ kind: 'department' })]
    const into = (one: typeof a, parentId: string) =>
      moveOrganisation(officer(), { id: one.id, version: one.version, parentId })
    await expect(into(a, a.id)).rejects.toMatchObject({ code: 'organisation_in_itself' })
    const crossing = await Promise.allSettled([into(a, b.id), into(b, a.id)])
    expect(crossing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { parentId } = await row(a.id)
    expect(parentId === b.id).not.toBe((await row(b.id)).parentId === a.id)
  })
})

describe('closing an institution', () => {
  it('exempts what it owes and has not handed in, in both languages; reopening takes exactly that back', async () => {
    const [open, done, freed] = [
      await makeDirective(world()),
      await makeDirective(world()),
      await makeDirective(world()),
    ]
    await clock(world(), '2026-12-11T09:00:00+05:00', async (then) => {
      await paste(then, { obligationId: done.obligationId, text: 'https://museum.kz/a' })
      await handIn(then, { obligationId: done.obligationId, explain: 'Жөндеу' })
    })
    const byHand = { exemptAt: new Date('2026-12-10'), exemptReasonKk: 'жөндеу', exemptReasonRu: 'ремонт' }
    await world().db.prisma.obligation.update({ where: { id: freed.obligationId }, data: byHand })

    const { id, version } = await row(world().museumId)
    const closed = await closeOrganisation(officer(), { id, version, closedOn: '2026-12-10' })
    expect(await report(world(), open.obligationId)).toMatchObject({
      exemptReasonKk: expect.stringContaining('2026'),
      exemptReasonRu: 'Учреждение закрыто с 10\u00a0декабря 2026\u00a0г.',
    })
    expect(await report(world(), done.obligationId)).toMatchObject({ exemptAt: null })
    expect(await report(world(), freed.obligationId)).toMatchObject(byHand)
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'organisation.close' })

    const opened = await reopenOrganisation(officer(), { id, version: closed.version })
    expect(opened.owed).toBe(closed.exempted)
    expect(await report(world(), open.obligationId)).toMatchObject({ exemptAt: null, exemptReasonRu: null })
    expect(await report(world(), freed.obligationId)).toMatchObject(byHand)
    expect(await row(id)).toMatchObject({ closedOn: null, closingAt: null })
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'organisation.reopen' })
  })

  it('of a day ahead leaves what is due before it, and what is issued until then', async () => {
    const [soon, later] = [
      await makeDirective(world(), { dueDate: '2026-12-14' }),
      await makeDirective(world(), { dueDate: '2026-12-15' }),
    ]
    const { id, version } = await row(world().libraryId)
    await closeOrganisation(officer(), { id, version, closedOn: '2026-12-15' })
    expect(await report(world(), soon.otherObligationId)).toMatchObject({ exemptAt: null })
    expect((await report(world(), later.otherObligationId)).exemptAt).toEqual(officer().now)
    expect((await makeDirective(world())).otherObligationId).not.toBe('')
    await reopenOrganisation(officer(), { id, version: version + 1 })
  })

  it('happens once, after the opening, and to nobody above an open one', async () => {
    const { id, version } = await make({ openedOn: '2026-05-01' })
    const close = (closedOn: string) => closeOrganisation(officer(), { id, version, closedOn })
    await expect(close('2026-04-30')).rejects.toMatchObject({ code: 'invalid' })
    const { version: second } = await close('2026-05-01')
    await expect(close('2026-05-01')).rejects.toMatchObject({ code: 'already_done' })
    await reopenOrganisation(officer(), { id, version: second })
    await expect(reopenOrganisation(officer(), { id, version: second + 1 })).rejects.toMatchObject({
      code: 'already_done',
    })
    const department = await row(world().departmentId)
    const above = { id: department.id, version: department.version, closedOn: '2026-12-10' }
    await expect(closeOrganisation(officer(), above)).rejects.toMatchObject({ code: 'not_empty' })
  })
})

describe('a district', () => {
  it('is renamed everywhere, and removed once nothing lies in it', async () => {
    const { id } = await createDistrict(officer(), {
      nameKk: 'Қызылжар ауданы',
      nameRu: 'Кызылжарский район',
    })
    const theatre = await make({ districtId: id })
    await expect(removeDistrict(officer(), { id, version: 1 })).rejects.toMatchObject({ code: 'not_empty' })
    const other = { id, version: 1, nameKk: 'Аудан', nameRu: 'Район' }
    await expect(renameDistrict(world().as('otherOfficer'), other)).rejects.toMatchObject({
      code: 'not_found',
    })
    await renameDistrict(officer(), other)
    await expect(renameDistrict(officer(), other)).rejects.toMatchObject({ code: 'stale' })
    const { rows } = await loadInstitutions(officer(), { query: { district: id }, locale: 'kk' })
    expect(rows).toMatchObject([{ id: theatre.id, districtKk: 'Аудан' }])
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'district.rename' })
    await removeOrganisation(officer(), { id: theatre.id, version: theatre.version })
    await removeDistrict(officer(), { id, version: 2 })
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'district.remove' })
  })

  it('that does not exist is none', async () => {
    await expect(make({ districtId: randomUUID() })).rejects.toMatchObject({ code: 'not_found' })
  })
})
