import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addressedMarkup } from '#/features/dossier/addressed-markup.ts'
import { answersMarkup } from '#/features/dossier/answers-markup.ts'
import { loadDossier } from '#/features/dossier/loaders.ts'
import { loadOverview } from '#/features/overview/loaders.ts'
import type { DossierLine } from '#/server/dossier/reads.ts'
import { detachFile } from '#/server/directives/detach-file.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { giveAccounts, handIn, makeDirective, makeDraft, paste, report } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { reasons } from './change-calls.ts'
import { attached } from './file-calls.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
let made: Awaited<ReturnType<typeof makeDirective>>
const load = (person: PersonName = 'officer', id = made.directiveId) =>
  loadDossier(world().as(person), { id, locale: 'ru' })

beforeAll(async () => {
  await giveAccounts(world(), [
    { platform: 'site', handle: 'museum.kz' },
    { platform: 'telegram', handle: 'museum' },
    { platform: 'media', handle: null },
  ])
  made = await makeDirective(world(), { platforms: ['site', 'telegram', 'media'] })
  const { obligationId, otherObligationId } = made
  await paste(world(), { obligationId, text: 'https://museum.kz/a https://t.me/museum/7' })
  await handIn(world(), { obligationId, explain: '<b>Газет</b> бейсенбіде шығады' })
  await paste(world(), { obligationId, text: 'https://museum.kz/draft' })
  const { items } = await report(world(), obligationId)
  const idOf = (url: string) => items.find((item) => item.url === url)?.id ?? ''
  const officer = world().as('officer')
  await decideItems(officer, { itemIds: [idOf('https://museum.kz/a')], kind: 'accepted' })
  const reasons = { reasonKk: 'Басқа жазба', reasonRu: 'Не та запись' }
  await decideItems(officer, { itemIds: [idOf('https://t.me/museum/7')], kind: 'returned', ...reasons })
  await exempt(officer, {
    obligationId: otherObligationId,
    reasonKk: 'Жөндеуде',
    reasonRu: 'На ремонте',
  })
})

describe('who may read it', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['admin', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    await expect(load(person)).rejects.toMatchObject({ code })
  })

  it.each<PersonName>(['observer', 'ministryOfficer'])('%s reads it', async (person) => {
    expect((await load(person)).letter.id).toBe(made.directiveId)
  })

  it('there is none of a draft, and none of nothing', async () => {
    const { id } = await makeDraft(world())
    await expect(load('officer', id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(load('officer', randomUUID())).rejects.toMatchObject({ code: 'not_found' })
    await expect(load('officer', 'word')).rejects.toThrow()
  })
})

describe('what stands in it', () => {
  it('every addressee once, with its receipts and where it stands', async () => {
    const { answers, editions } = await load()
    expect(answers.map(({ exempt: is, receipts }) => [is, receipts.length])).toEqual(
      expect.arrayContaining([
        [true, 0],
        [false, 1],
      ]),
    )
    expect(editions.map(({ number }) => number)).toEqual([1])
  })

  it('every line that was handed in, with who decided; never a draft', async () => {
    const { answers, publications } = await load()
    const lines = answers.flatMap((answer) => answer.lines)
    expect(lines.map(({ url, decision, postRu }) => [url, decision, postRu])).toEqual([
      ['https://museum.kz/a', 'accepted', 'officer'],
      ['https://t.me/museum/7', 'returned', 'officer'],
      [null, null, null],
    ])
    expect(publications).toEqual({ all: 2, accepted: 1 })
  })

  it('the figures of the dashboard', async () => {
    const { figures } = await load()
    const query = { directive: made.directiveId }
    const overview = await loadOverview(world().as('officer'), { query, locale: 'ru' })
    expect(figures).toEqual(overview?.figures)
  })

  it('who issued and exempted, in the order of the journal, without every saved draft', async () => {
    const { entries } = await load()
    expect(entries.map(({ action, postRu }) => [action, postRu])).toEqual([
      ['directive.create_draft', 'officer'],
      ['directive.issue', 'officer'],
      ['obligation.exempt', 'officer'],
    ])
    expect(entries.at(-1)?.nameRu).toBe('Library')
  })
})

describe('a file that left the letter', () => {
  it('stands in the journal with its name and the reason', async () => {
    const { directiveId, attachmentId } = await attached(world())
    await detachFile(world().as('officer'), { attachmentId, ...reasons })
    const { entries } = await load('officer', directiveId)
    expect(entries.at(-1)).toMatchObject({ action: 'directive.detach_file', file: 'Хат.pdf', ...reasons })
    expect(entries.at(-2)).toMatchObject({ action: 'directive.attach_file', file: 'Хат.pdf', reasonKk: null })
  })
})

describe('its markup', () => {
  const markup = async () => {
    const { answers, letter } = await load()
    return [
      ...addressedMarkup({ answers, locale: 'ru' }),
      ...answersMarkup({ answers, letter, locale: 'ru' }),
    ]
      .map((part) => part.markup)
      .join('')
  }

  it('says titles, whole addresses, reasons and decisions, and escapes them', async () => {
    const text = await markup()
    for (const said of ['https://t.me/museum/7', 'Не та запись', 'На ремонте', 'Принято']) {
      expect(text).toContain(said)
    }
    expect(text).toContain('Ссылки нет: &lt;b&gt;Газет&lt;/b&gt; бейсенбіде шығады')
    expect(text).not.toContain('museum.kz/draft')
  })

  it('says where the day of a publication was read', async () => {
    const { answers, letter } = await load()
    const said = (line: Partial<DossierLine>) => {
      const one = answers.map((answer) => ({
        ...answer,
        lines: answer.lines.filter(({ kind }) => kind === 'link').map((other) => ({ ...other, ...line })),
      }))
      return answersMarkup({ answers: one, letter, locale: 'ru' })
        .map(({ markup }) => markup)
        .join('')
    }
    const at = new Date('2026-12-10T10:00:00+05:00')
    const read = said({ publishedAt: at, publishedDay: '2026-12-10', publishedSource: 'json_ld' })
    expect(read).toContain('по данным страницы')
    expect(read).not.toContain('по номеру ссылки')
    const day = said({ publishedAt: null, publishedDay: '2026-12-10', publishedSource: 'address' })
    expect(day).toContain('Опубликовано 10.12.2026<small>по адресу страницы')
    expect(said({ publishedAt: at, publishedSource: 'id' })).toContain('по номеру ссылки')
    expect(said({ publishedAt: null, publishedDay: null })).toContain('Дата публикации по ссылке не видна')
  })

  it('opens nothing that is no page of the web', async () => {
    const { answers, letter } = await load()
    const foreign = answers.map((answer) => ({
      ...answer,
      lines: answer.lines.map((line) => ({ ...line, url: 'javascript:alert(1)' })),
    }))
    const [text] = answersMarkup({ answers: foreign, letter, locale: 'kk' }).map((part) => part.markup)
    expect(text).not.toContain('href')
  })

  it('names those who handed in nothing together at the end', async () => {
    const fresh = await makeDirective(world(), { platforms: ['site'] })
    const { answers, letter } = await load('officer', fresh.directiveId)
    const parts = answersMarkup({ answers, letter, locale: 'ru' })
    expect(parts).toHaveLength(1)
    expect(parts[0]?.markup).toMatch(/Ничего не отправили.*1\. Library.*2\. Museum/)
  })
})
