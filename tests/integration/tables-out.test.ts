import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { overviewTable } from '#/features/overview/table.ts'
import { loadOverview } from '#/features/overview/loaders.ts'
import { loadPublications } from '#/features/publications/loaders.ts'
import { publicationsTable } from '#/features/publications/table.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { giveAccounts, handIn, makeDirective, paste, report } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const asking = vi.hoisted((): { as: string } => ({ as: 'officer' }))
vi.mock('#/web/session.ts', () => ({
  currentContext: () => Promise.resolve(world().as(asking.as as PersonName)),
}))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ 'x-zhariya-path': '/ru/overview' })),
  cookies: () => Promise.resolve({ get: () => undefined }),
}))

const routes = { overview: overviewTable, publications: publicationsTable }
type Name = keyof typeof routes
type Query = Record<string, string>
interface Asked {
  name: Name
  query?: Query
  person?: PersonName
}

async function get({ name, query = {}, person = 'officer', format }: Asked & { format: string }) {
  asking.as = person
  const url = `http://portal/api/${name}/${format}?${new URLSearchParams(query)}`
  return routes[name](new Request(url), { params: Promise.resolve({ format }) })
}

async function csv(asked: Asked): Promise<string[][]> {
  const response = await get({ ...asked, format: 'csv' })
  expect(response.status).toBe(200)
  return parse(await response.text(), { bom: true, delimiter: ';', relax_column_count: true })
}

async function xlsx(asked: Asked): Promise<ExcelJS.Workbook> {
  const response = await get({ ...asked, format: 'xlsx' })
  expect(response.status).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await response.arrayBuffer()) as never)
  return workbook
}

const dangerous = ['=1+1', '+7', '-5', '@SUM(A1)', '\t=1', '\r=1']
const titles = [...dangerous, 'Жаңалық', 'Новость', 'News']
let directiveId: string
let obligationId: string

beforeAll(async () => {
  await giveAccounts(world(), [
    { platform: 'site', handle: 'museum.kz' },
    { platform: 'telegram', handle: 'museum' },
  ])
  await world().db.prisma.organisation.update({
    where: { id: world().museumId },
    data: { nameKk: '=cmd|kk', nameRu: '@Музей', shortKk: '+Мұражай', shortRu: '-Музей' },
  })
  const made = await makeDirective(world(), { platforms: ['site', 'telegram'], number: '05-14/77' })
  ;({ directiveId, obligationId } = made)
  const links = titles.map((_, n) => `https://museum.kz/${n}`)
  await paste(world(), {
    obligationId,
    text: `${links.join(' ')} https://t.me/museum/7 https://t.me/other/8`,
  })
  await handIn(world(), { obligationId })
  await paste(world(), { obligationId, text: 'https://museum.kz/draft' })
  const { items } = await report(world(), obligationId)
  for (const [n, title] of titles.entries()) {
    const id = items.find(({ url }) => url === `https://museum.kz/${n}`)?.id ?? ''
    await world().db.prisma.reportItem.update({
      where: { id },
      data: { title, verdict: 'ok', verifiedAt: new Date('2026-12-10T06:00:00Z') },
    })
  }
  const idOf = (url: string) => items.find((item) => item.url === url)?.id ?? ''
  const officer = world().as('officer')
  await decideItems(officer, { itemIds: [idOf('https://museum.kz/6')], kind: 'accepted' })
  const reasons = { reasonKk: '=Басқа жазба', reasonRu: '=Не та запись' }
  await decideItems(officer, { itemIds: [idOf('https://museum.kz/7')], kind: 'returned', ...reasons })
})

describe('who may take a table away', () => {
  const answers: [PersonName, Record<Name, number>][] = [
    ['anonymous', { overview: 401, publications: 401 }],
    ['director', { overview: 403, publications: 403 }],
    ['otherDirector', { overview: 403, publications: 403 }],
    ['press', { overview: 403, publications: 403 }],
    ['admin', { overview: 200, publications: 403 }],
    ['observer', { overview: 200, publications: 200 }],
    ['otherOfficer', { overview: 404, publications: 404 }],
    ['ministryOfficer', { overview: 200, publications: 200 }],
  ]
  it.each(answers)('%s', async (person, expected) => {
    for (const name of ['overview', 'publications'] as const) {
      for (const format of ['xlsx', 'csv']) {
        const response = await get({ name, person, format, query: { directive: directiveId } })
        expect(`${name} ${response.status}`).toBe(`${name} ${expected[name]}`)
        if (response.status !== 200) expect(await response.text()).not.toContain('05-14/77')
        else await response.body?.cancel()
      }
    }
  })

  it('gives the other department none of our publications where it names no directive', async () => {
    expect(await csv({ name: 'publications', person: 'otherOfficer' })).toHaveLength(1)
  })

  it.each(['pdf', 'XLSX', '..'])('knows no format %j', async (format) => {
    expect((await get({ name: 'publications', format })).status).toBe(422)
  })
})

describe('the list of publications', () => {
  const filters: Query[] = [
    {},
    { sort: 'submitted' },
    { platform: 'telegram' },
    { platform: 'site', state: 'waiting' },
    { state: 'accepted' },
    { state: 'returned' },
    { state: 'unreviewed' },
    { language: 'kk' },
    { language: 'ru' },
    { language: 'unknown' },
    { institution: randomUUID() },
    { platform: 'nonsense', page: '7' },
  ]
  it.each(filters)('leaves exactly as the page shows it: %j', async (query) => {
    const page = await loadPublications(world().as('officer'), {
      directiveId,
      query: { ...query, page: '1' },
      locale: 'ru',
    })
    const [, ...rows] = await csv({ name: 'publications', query: { ...query, directive: directiveId } })
    expect(rows.map((row) => row[5])).toEqual(page.rows.map(({ url }) => url))
    expect(page.total).toBe(rows.length)
  })

  it('tells language and state apart, and leaves out drafts', async () => {
    const count = async (query: Query) =>
      (await csv({ name: 'publications', query: { ...query, directive: directiveId } })).length - 1
    expect(await count({})).toBe(titles.length + 2)
    expect(await count({ language: 'kk' })).toBe(1)
    expect(await count({ language: 'ru' })).toBe(1)
    expect(await count({ state: 'accepted' })).toBe(1)
    expect(await count({ state: 'returned' })).toBe(1)
    expect(await count({ platform: 'telegram' })).toBe(2)
    const { museumId } = world()
    expect(await count({ institution: museumId })).toBe(titles.length + 2)
  })

  it("makes no formula of anybody's words", async () => {
    const workbook = await xlsx({ name: 'publications', query: { directive: directiveId } })
    const texts: string[] = []
    workbook.worksheets[0]?.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)
        expect(cell.formula).toBeUndefined()
        if (cell.type === ExcelJS.ValueType.String) texts.push(String(cell.value))
      }),
    )
    // XML reads a lone carriage return as a line feed unless it is escaped, which ours is.
    expect(texts).toEqual(expect.arrayContaining([...dangerous, '=cmd|kk', '@Музей', '=Не та запись']))
    const fields = (await csv({ name: 'publications', query: { directive: directiveId } })).flat()
    expect(fields).toEqual(expect.arrayContaining(dangerous.map((text) => `'${text}`)))
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
  })

  it('has typed cells, both languages of names, and heads in the language asked for', async () => {
    const query = { directive: directiveId, state: 'accepted', locale: 'kk' }
    const sheet = (await xlsx({ name: 'publications', query })).worksheets[0]
    const cell = (head: string) => {
      let found: ExcelJS.Cell | undefined
      sheet?.getRow(1).eachCell((one, column) => {
        if (one.value === head) found = sheet.getRow(2).getCell(column)
      })
      return found
    }
    expect(sheet?.name).toBe('Жарияланымдар')
    expect(cell('Мекеме (қазақша)')?.value).toBe('=cmd|kk')
    expect(cell('Мекеме (орысша)')?.value).toBe('@Музей')
    expect(cell('Сілтеме')?.hyperlink).toBe('https://museum.kz/6')
    expect(cell('Тексерілді')?.value).toEqual(new Date('2026-12-10T11:00:00Z'))
    expect(cell('Жіберілді')?.type).toBe(ExcelJS.ValueType.Date)
    expect(cell('Шешім')?.value).toBe('Қабылданды')
    expect(cell('Тілі')?.value).toBe('қазақша')
  })

  it("is named after the letter in the reader's language", async () => {
    const response = await get({ name: 'publications', format: 'csv', query: { directive: directiveId } })
    const [, name = ''] = response.headers.get('content-disposition')?.split("filename*=UTF-8''") ?? []
    expect(decodeURIComponent(name)).toBe('Публикации, № 05-14-77, 10.12.2026.csv')
  })

  it.each(['institution', 'submitted'])(
    'leaves whole when it is longer than one piece, by %s',
    async (sort) => {
      const { directiveId: long } = await manyPublications(5100)
      const [, ...rows] = await csv({ name: 'publications', query: { directive: long, sort } })
      expect(new Set(rows.map((row) => row[5])).size).toBe(5100)
      expect(rows).toHaveLength(5100)
    },
  )
})

/** Handed-in links written as rows: the verbs take a hundred at a time. */
async function manyPublications(count: number) {
  const made = await makeDirective(world(), { platforms: ['site'] })
  const { prisma } = world().db
  await paste(world(), { obligationId: made.obligationId, text: 'https://museum.kz/first' })
  await handIn(world(), { obligationId: made.obligationId })
  const [first] = (await report(world(), made.obligationId)).items
  if (!first) throw new Error('nothing was pasted')
  const { createdById, submissionId, slotId } = first
  await prisma.reportItem.createMany({
    data: Array.from({ length: count - 1 }, (_, n) => ({
      obligationId: made.obligationId,
      kind: 'link' as const,
      platform: 'site' as const,
      url: `https://museum.kz/many/${n}`,
      key: `museum.kz/many/${n}`,
      createdById,
      submissionId,
      slotId,
    })),
  })
  return made
}

describe('the dashboard', () => {
  it.each<Query>([{}, { sort: 'state', order: 'desc' }, { state: 'not_started' }, { kind: 'library' }])(
    'leaves exactly as the page shows it: %j',
    async (query) => {
      const asked = { ...query, directive: directiveId }
      const overview = await loadOverview(world().as('officer'), { query: asked, locale: 'ru' })
      const sheet = (await xlsx({ name: 'overview', query: asked })).getWorksheet('Учреждения')
      const names: unknown[] = []
      sheet?.eachRow((row, n) => n > 1 && names.push(row.getCell(2).value))
      expect(names).toEqual(overview?.rows.map(({ shortRu }) => shortRu))
      expect(names.length).toBeGreaterThan(0)
    },
  )

  it('carries the numbers of the page with their shares, and what the rows are filtered by', async () => {
    const query = { directive: directiveId, kind: 'library' }
    const overview = await loadOverview(world().as('officer'), { query, locale: 'ru' })
    const sheet = (await xlsx({ name: 'overview', query })).getWorksheet('Показатели')
    const figures = new Map<unknown, ExcelJS.Row>()
    sheet?.eachRow((row) => figures.set(row.getCell(1).value, row))
    expect(figures.get('Ожидается')?.getCell(2).value).toBe(overview?.figures.expected)
    expect(figures.get('Отправлено')?.getCell(2).value).toBe(overview?.figures.submitted)
    expect(figures.get('Отправлено')?.getCell(3).value).toBe(overview?.rates.reporting)
    expect(figures.get('Отправлено')?.getCell(3).numFmt).toBe('0%')
    expect(figures.get('Дата письма')?.getCell(2).value).toEqual(new Date('2026-12-09T00:00:00Z'))
    expect(figures.get('Фильтр учреждений')?.getCell(2).value).toBe('Вид: Библиотеки')
  })

  it('makes no formula of a name, and shows it in both languages', async () => {
    const rows = await csv({ name: 'overview', query: { directive: directiveId } })
    expect(rows.find((row) => row[0] === "'+Мұражай")?.[1]).toBe("'-Музей")
  })
})
