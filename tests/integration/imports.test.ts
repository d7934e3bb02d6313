import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importColumns } from '#/domain/register/import-columns.ts'
import { institutionsContract } from '#/contracts/register.ts'
import { workWeekWords } from '#/i18n/work-week.ts'
import { authorize } from '#/server/authorize.ts'
import { apply } from '#/server/imports/apply.ts'
import { cancel } from '#/server/imports/cancel.ts'
import { exportedInstitutions } from '#/server/imports/reads/export.ts'
import { start } from '#/server/imports/start.ts'
import { undo } from '#/server/imports/undo.ts'
import { lastAudit, makeDirective } from '../factories.ts'
import { beginImport, doJob, type FormRow, formTable, makeStore } from '../import-tables.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { sheetXml, workbookParts, zipOf } from '../setup/xlsx-package.ts'

const world: () => World = useWorld()
let store: Awaited<ReturnType<typeof makeStore>>
beforeAll(async () => {
  store = await makeStore()
})
afterAll(() => store.remove())
beforeEach(async () => {
  await world().db.prisma.importRun.updateMany({
    where: { state: { in: ['reading', 'applying', 'undoing', 'preview'] } },
    data: { state: 'cancelled' },
  })
})

let counter = 0
/** A new library without a БИН; every call names another one. */
function library(fields: FormRow = {}): FormRow {
  counter += 1
  const [nameKk, nameRu] = [`«№ ${counter} кітапхана» КММ`, `КГУ «Библиотека № ${counter}»`]
  return {
    nameKk,
    nameRu,
    shortKk: `№ ${counter} кітапхана`,
    shortRu: `Библиотека № ${counter}`,
    kind: 'Библиотека',
    ...fields,
  }
}

const run = (id: string) => world().db.prisma.importRun.findUniqueOrThrow({ where: { id } })
const rowsOf = (importId: string) =>
  world().db.prisma.importRow.findMany({ where: { importId }, orderBy: { number: 'asc' } })
const organisation = (nameRu: string) =>
  world().db.prisma.organisation.findFirst({ where: { nameRu }, include: { accounts: true } })
type Step = 'read-import' | 'apply-import' | 'undo-import'
const jobOf = (name: Step, importId: string) => ({
  db: world().db,
  name,
  payload: { importId },
  folder: store.folder,
})
const job = (name: Step, importId: string, signal?: AbortSignal) =>
  doJob({ ...jobOf(name, importId), ...(signal ? { signal } : {}) })

async function begun(rows: FormRow[]): Promise<string> {
  const bytes = await formTable({ rows })
  const { departmentId: organisationId } = world()
  return beginImport(world().as('officer'), { folder: store.folder, bytes, organisationId })
}

/** A table that was read and waits for a person. */
async function previewed(rows: FormRow[]): Promise<string> {
  const importId = await begun(rows)
  await job('read-import', importId)
  return importId
}

async function applied(rows: FormRow[]): Promise<string> {
  const importId = await previewed(rows)
  await apply(world().as('officer'), { importId, onlyGood: true })
  await job('apply-import', importId)
  return importId
}

describe('who may import', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['job', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const importId = await previewed([library()])
    const { fileId } = await run(importId)
    const context = world().as(person)
    await expect(start(context, { fileId })).rejects.toMatchObject({ code })
    await expect(apply(context, { importId })).rejects.toMatchObject({ code })
    await expect(cancel(context, { importId })).rejects.toMatchObject({ code })
    await expect(undo(context, { importId })).rejects.toMatchObject({ code })
    expect(await run(importId)).toMatchObject({ state: 'preview' })
  })

  it('one table of a department at a time', async () => {
    const importId = await begun([library()])
    const { fileId } = await run(importId)
    await expect(start(world().as('admin'), { fileId })).rejects.toMatchObject({ code: 'import_running' })
  })
})

describe('reading', () => {
  it('says of every row what would become of it, and writes nothing', async () => {
    const before = await world().db.prisma.organisation.count()
    const importId = await previewed([
      library(),
      library({ kind: 'Киоск', bin: '123', openedOn: 'весной' }),
      { nameRu: 'Museum', phone: '+7 7152 11 22 33', instagram: '@museum_sko' },
      { nameRu: 'Library', kind: 'Библиотека' },
      library({ parent: 'Нет такого' }),
    ])
    const columns = (row: { errors: unknown }) =>
      (row.errors as { column: string }[]).map(({ column }) => column)
    const rows = await rowsOf(importId)
    expect(rows.map(({ number, outcome }) => [number, outcome])).toEqual([
      [2, 'create'],
      [3, 'bad'],
      [4, 'update'],
      [5, 'same'],
      [6, 'bad'],
    ])
    expect(columns(rows[1] ?? { errors: [] }).sort()).toEqual(['bin', 'kind', 'openedOn'])
    expect(columns(rows[4] ?? { errors: [] })).toEqual(['parent'])
    expect(await run(importId)).toMatchObject({
      state: 'preview',
      total: 5,
      creates: 1,
      updates: 1,
      same: 1,
      bad: 2,
    })
    expect(await world().db.prisma.organisation.count()).toBe(before)
  })

  it('knows what earlier rows of the table make', async () => {
    const parent = library()
    const importId = await previewed([
      parent,
      library({ parent: parent.nameRu ?? '' }),
      { ...parent },
      library({ district: 'Есіл ауданы / Есильский район' }),
      library({ district: 'Есильский район' }),
    ])
    const rows = await rowsOf(importId)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['create', 'create', 'bad', 'create', 'create'])
    expect(rows[2]?.errors).toEqual([{ column: 'nameKk', code: 'name_repeated', row: 2 }])
  })

  it('a БИН of another department is refused, its own is matched whatever the name', async () => {
    const { prisma } = world().db
    const [own, foreign] = ['940140000385', '941240000193']
    await prisma.organisation.update({ where: { id: world().museumId }, data: { bin: own } })
    await prisma.organisation.update({ where: { id: world().otherDepartmentId }, data: { bin: foreign } })
    const importId = await previewed([
      { nameKk: 'Мұражай', nameRu: 'Музей истории', bin: own },
      library({ bin: foreign }),
    ])
    const [first, second] = await rowsOf(importId)
    expect(first).toMatchObject({ outcome: 'update', organisationId: world().museumId })
    expect(second?.errors).toEqual([{ column: 'bin', code: 'bin_elsewhere' }])
  })

  it('begun again after a kill it ends the same', async () => {
    const importId = await begun(Array.from({ length: 700 }, () => library()))
    const control = new AbortController()
    control.abort(new Error('the worker stops'))
    await expect(job('read-import', importId, control.signal)).rejects.toThrow('the worker stops')
    expect(await run(importId)).toMatchObject({ state: 'reading' })
    await job('read-import', importId)
    await job('read-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'preview', creates: 700, processed: 700, total: 700 })
  })

  it('two rows of one number end it, whatever they hold', async () => {
    const cells = (...texts: string[]) => texts
    const heads = cells('Полное название (на казахском)', 'Полное название (на русском)', 'Вид')
    const rows = [cells('Бір', 'Первая', 'Музей'), cells('Екі', 'Вторая', 'Музей')]
    const numbered = [{ number: 1, cells: heads }, ...rows.map((row) => ({ number: 5, cells: row }))]
    const bytes = zipOf({ parts: workbookParts({ sheet: sheetXml(numbered) }) })
    const { departmentId: organisationId } = world()
    const importId = await beginImport(world().as('officer'), { folder: store.folder, bytes, organisationId })
    await job('read-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'failed', problem: 'row_repeated' })
  })

  it('of two rows with one БИН the second is refused, in one reading and across batches', async () => {
    const between = Array.from({ length: 600 }, () => library())
    const one = library({ bin: '020240000555' })
    const importId = await previewed([one, library({ bin: '020240000555' }), ...between, { ...one }])
    const errors = (await rowsOf(importId)).filter(({ outcome }) => outcome === 'bad')
    const repeated = [{ column: 'bin', code: 'bin_repeated', row: 2 }]
    expect(errors.map((row) => [row.number, row.errors])).toEqual([
      [3, repeated],
      [604, repeated],
    ])
    expect(await run(importId)).toMatchObject({ state: 'preview', creates: 601, bad: 2 })
  })

  it('a fault of our own is tried again, and at the last try it ends the import', async () => {
    const importId = await begun([library()])
    await world().db.prisma
      .$executeRaw`alter table import_row add constraint out_of_order check (false) not valid`
    try {
      await expect(job('read-import', importId)).rejects.toThrow()
      expect(await run(importId)).toMatchObject({ state: 'reading' })
      await doJob({ ...jobOf('read-import', importId), isLastTry: true })
      expect(await run(importId)).toMatchObject({ state: 'failed', problem: 'broken_off' })
    } finally {
      await world().db.prisma.$executeRaw`alter table import_row drop constraint out_of_order`
    }
  })

  it.each([
    ['no_header', Buffer.from('а;б;в\n1;2;3\n')],
    ['no_rows', Buffer.from('Полное название (на русском);БИН\n')],
  ])('a table without what it needs ends with %s', async (problem, bytes) => {
    const { departmentId: organisationId } = world()
    const given = { folder: store.folder, bytes, organisationId, mediaType: 'text/csv' }
    const importId = await beginImport(world().as('officer'), given)
    await job('read-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'failed', problem })
  })
})

describe('applying', () => {
  it('rows with errors are left out only where somebody says so', async () => {
    const [good, bad] = [library(), library({ kind: 'Киоск' })]
    const importId = await previewed([good, bad])
    const context = world().as('officer')
    const refused = apply(context, { importId })
    await expect(refused).rejects.toMatchObject({ code: 'import_has_errors', details: { bad: 1 } })
    await apply(context, { importId, onlyGood: 'true' })
    await job('apply-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'done', creates: 1, bad: 1 })
    expect(await organisation(good.nameRu ?? '')).toMatchObject({
      kind: 'library',
      parentId: world().departmentId,
    })
    expect(await organisation(bad.nameRu ?? '')).toBeNull()
  })

  it('writes every column, with an entry for each organisation', async () => {
    const row = library({
      district: 'Айыртау ауданы / Айыртауский район',
      workWeek: 'вт–сб',
      phone: '8 7152 46-00-00',
      openedOn: '01.09.1990',
      site: 'https://www.kitaphana.kz/',
      telegram: '@Kitaphana, https://t.me/kitaphana2',
    })
    const importId = await applied([row])
    const made = await organisation(row.nameRu ?? '')
    expect(made).toMatchObject({ workWeek: [2, 3, 4, 5, 6], phone: '8 7152 46-00-00', version: 1 })
    expect(made?.openedOn?.toISOString()).toBe('1990-09-01T00:00:00.000Z')
    const accounts = made?.accounts.map(({ platform, handle, status }) => [platform, handle, status])
    expect(accounts?.sort()).toEqual([
      ['site', 'kitaphana.kz', 'confirmed'],
      ['telegram', 'kitaphana', 'confirmed'],
      ['telegram', 'kitaphana2', 'confirmed'],
    ])
    const entry = await lastAudit(world(), made?.id ?? '')
    expect(entry).toMatchObject({ action: 'imports.create_row', actor: 'system:apply-import' })
    expect(entry?.after).toMatchObject({ importId, row: 2 })
  })

  it('done twice it is done once', async () => {
    const row = library()
    const importId = await applied([row])
    await job('apply-import', importId)
    const again = apply(world().as('officer'), { importId })
    await expect(again).rejects.toMatchObject({ code: 'already_done' })
    const named = await world().db.prisma.organisation.count({ where: { nameRu: row.nameRu ?? '' } })
    expect(named).toBe(1)
  })

  it('nothing is written when the register has changed since the preview', async () => {
    const row = library()
    const importId = await previewed([row, { nameRu: 'Library', phone: '+7 7152 99 99 99' }])
    const { prisma } = world().db
    await prisma.organisation.update({
      where: { id: world().libraryId },
      data: { version: { increment: 1 } },
    })
    await apply(world().as('officer'), { importId })
    await job('apply-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'failed', problem: 'register_changed' })
    expect(await organisation(row.nameRu ?? '')).toBeNull()
  })

  it('nor when a БИН was taken in the meantime', async () => {
    const row = library({ bin: '020240000555' })
    const importId = await previewed([row])
    const other = await applied([library()])
    const [{ organisationId } = { organisationId: '' }] = await rowsOf(other)
    await world().db.prisma.organisation.update({
      where: { id: organisationId ?? '' },
      data: { bin: '020240000555' },
    })
    await apply(world().as('officer'), { importId })
    await job('apply-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'failed', problem: 'register_changed' })
  })

  it('a killed worker leaves nothing; the next one does it all', async () => {
    const row = library()
    const importId = await previewed([row])
    await apply(world().as('officer'), { importId })
    const control = new AbortController()
    control.abort(new Error('the worker stops'))
    await expect(job('apply-import', importId, control.signal)).rejects.toThrow('the worker stops')
    expect(await organisation(row.nameRu ?? '')).toBeNull()
    await job('apply-import', importId)
    expect(await organisation(row.nameRu ?? '')).not.toBeNull()
  })

  it('nothing to do is refused, and so is a cancelled table', async () => {
    const context = world().as('officer')
    const same = await previewed([{ nameRu: 'Library', kind: 'Библиотека' }])
    await expect(apply(context, { importId: same })).rejects.toMatchObject({ code: 'nothing_changed' })
    const importId = await previewed([library()])
    await cancel(context, { importId })
    await expect(apply(context, { importId })).rejects.toMatchObject({ code: 'already_done' })
    expect(await rowsOf(importId)).toEqual([])
  })
})

describe('undoing', () => {
  it('removes what was made and brings back what was', async () => {
    const { prisma } = world().db
    const before = await prisma.organisation.findUniqueOrThrow({ where: { id: world().libraryId } })
    const districts = await prisma.district.count()
    const parent = library({ district: 'Жаңа аудан / Новый район' })
    const importId = await applied([
      parent,
      library({ parent: parent.nameRu ?? '', site: 'a.example.kz' }),
      { nameRu: 'Library', phone: '+7 7152 00 11 22', vk: 'club555' },
    ])
    const changed = await prisma.organisation.findUniqueOrThrow({ where: { id: world().libraryId } })
    expect(changed).toMatchObject({ phone: '+7 7152 00 11 22', version: before.version + 1 })
    await undo(world().as('officer'), { importId })
    await job('undo-import', importId)
    await job('undo-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'undone' })
    const { version, ...restored } = await prisma.organisation.findUniqueOrThrow({
      where: { id: world().libraryId },
    })
    expect({ ...restored, version: version - 2 }).toEqual(before)
    expect(await organisation(parent.nameRu ?? '')).toBeNull()
    expect(
      await prisma.account.count({ where: { institutionId: world().libraryId, handle: 'club555' } }),
    ).toBe(0)
    expect(await prisma.district.count()).toBe(districts)
    const removed = await prisma.auditEntry.findFirst({
      where: { action: 'imports.remove_row' },
      orderBy: { id: 'desc' },
    })
    expect(removed).toMatchObject({ organisationId: world().departmentId, actor: 'system:undo-import' })
  })

  it('is refused once somebody has built on it', async () => {
    const row = library()
    const importId = await applied([row])
    const { id = '' } = (await organisation(row.nameRu ?? '')) ?? {}
    await world().db.prisma.organisation.update({ where: { id }, data: { version: { increment: 1 } } })
    const refused = undo(world().as('officer'), { importId })
    await expect(refused).rejects.toMatchObject({ code: 'import_not_undoable' })
    expect(await run(importId)).toMatchObject({ state: 'done' })
  })

  it('is refused once a directive counts on an institution, also when that comes before the worker', async () => {
    const row = library()
    const importId = await applied([row])
    await undo(world().as('officer'), { importId })
    await makeDirective(world())
    await job('undo-import', importId)
    expect(await run(importId)).toMatchObject({ state: 'done', problem: 'not_undoable' })
    expect(await organisation(row.nameRu ?? '')).not.toBeNull()
  })
})

describe('the register in the same form', () => {
  it('read again changes nothing', async () => {
    await applied([
      library({
        district: 'Мамлют ауданы / Мамлютский район',
        workWeek: 'ср-вс',
        openedOn: '02.03.2001',
        bin: '050000000009',
        site: 'мәдениет.қаз',
        instagram: '@a.b',
        facebook: 'https://www.facebook.com/profile.php?id=100012',
        vk: 'club123',
        ok: 'https://ok.ru/group/55',
        youtube: 'UCabCdEfGhIjKlMnOpQrStUv',
        x: '@sko',
        whatsapp: 'https://whatsapp.com/channel/0029VaAbCd',
        threads: '@sko',
        tiktok: '@sko_tt',
      }),
      library({ closedOn: '01.01.2020', openedOn: '01.01.2010' }),
    ])
    const context = world().as('officer')
    const scope = authorize(context, 'register.read')
    const filter = institutionsContract.parse({})
    const rows: FormRow[] = []
    for await (const one of exportedInstitutions(context, { scope, filter })) {
      const { accounts, workWeek, ...fields } = one
      const texts = { ...fields, workWeek: workWeekWords({ days: workWeek, locale: 'kk' }) }
      const handles = Object.entries(accounts).map(([platform, list]) => [platform, list.join(', ')])
      const cells = Object.entries({ ...texts, ...Object.fromEntries(handles) } as Record<
        string,
        string | null
      >)
      rows.push(
        Object.fromEntries(
          cells.filter(([name, cell]) => cell !== null && importColumns.some((c) => c === name)),
        ),
      )
    }
    expect(rows.length).toBeGreaterThan(3)
    const importId = await previewed(rows)
    const odd = (await rowsOf(importId)).filter(({ outcome }) => outcome !== 'same')
    expect(odd.map(({ errors, data }) => ({ errors, data }))).toEqual([])
  })
})
