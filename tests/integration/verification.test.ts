import { beforeAll, describe, expect, it } from 'vitest'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { checkAgain } from '#/server/items/check-again.ts'
import { contest } from '#/server/items/contest.ts'
import { explainRemark } from '#/server/items/explain-remark.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { type LiveChange, openLiveChanges } from '#/server/live/reads/listen.ts'
import { seesChange } from '#/server/live/reads/sees.ts'
import { giveAccounts, handIn, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

beforeAll(() => giveAccounts(world(), [{ platform: 'site', handle: 'museum.kz' }]))

const kazakh = Array.from({ length: 40 }, (_, at) => `сөздік${String(at)}`).join(' ')

async function pasted(text: string) {
  const { obligationId } = await makeDirective(world(), { platforms: ['site'] })
  await paste(world(), { obligationId, text })
  const { items } = await report(world(), obligationId)
  return { obligationId, ids: items.map(({ id }) => id) }
}

/** As the worker records what it saw. */
async function look(itemId: string, change: Partial<PageReading> & { finalUrl?: string } = {}) {
  const { finalUrl = `https://museum.kz/${itemId}`, ...said } = change
  const reading: PageReading = {
    title: 'Тақырып',
    siteName: null,
    author: null,
    image: null,
    canonical: null,
    publishedAt: '2026-12-10',
    publishedAtSource: 'meta',
    language: 'both',
    text: kazakh,
    access: 'open',
    ...said,
  }
  const answer = {
    status: 200,
    finalUrl,
    contentType: 'text/html',
    certificateFault: null,
    blockedHere: null,
  }
  return recordVerification(world().as('job'), {
    itemId,
    answer: { kind: 'answered', ...answer },
    redirects: [],
    reading,
  })
}

const codes = async (itemId: string) => {
  const { verdict, reasons } = await world().db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
  return [
    verdict,
    ...(reasons as { code: string }[]).map(({ code }) => code).filter((code) => code !== 'off_topic'),
  ]
}

describe('who may', () => {
  it.each<[PersonName, string]>([
    ['anonymous', 'sign_in_required'],
    ['observer', 'forbidden'],
    ['otherDirector', 'not_found'],
    ['otherOfficer', 'not_found'],
  ])('%s has no link looked at again: %s', async (person, code) => {
    const { ids } = await pasted('https://museum.kz/whose')
    await expect(checkAgain(world().as(person), { itemId: ids[0] ?? '' })).rejects.toMatchObject({ code })
  })

  it('staff ask only about what was handed in', async () => {
    const { ids, obligationId } = await pasted('https://museum.kz/staff')
    const ask = () => checkAgain(world().as('officer'), { itemId: ids[0] ?? '' })
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' })
    await handIn(world(), { obligationId })
    await expect(ask()).resolves.toEqual({ itemId: ids[0] })
  })
})

describe('links of one report', () => {
  it('that lead to one page are one publication, whichever was looked at first', async () => {
    const { ids } = await pasted('https://museum.kz/one https://museum.kz/two')
    const [first = '', second = ''] = ids
    const finalUrl = 'https://museum.kz/same'
    await look(second, { finalUrl })
    expect(await codes(second)).toEqual(['ok'])
    await look(first, { finalUrl })
    expect(await codes(first)).toEqual(['ok'])
    expect(await codes(second)).toEqual(['error', 'own_duplicate'])
  })

  it('are a pair of languages together', async () => {
    const { ids } = await pasted('https://museum.kz/kk https://museum.kz/ru')
    const [kk = '', ru = ''] = ids
    await look(kk, { language: 'kk' })
    expect(await codes(kk)).toEqual(['remark', 'language_missing'])
    await look(ru, { language: 'ru', text: kazakh.replaceAll('сөздік', 'слово') })
    expect(await codes(ru)).toEqual(['ok'])
    expect(await codes(kk)).toEqual(['ok'])
  })
})

describe('what the institution says to it', () => {
  it('an error is contested and stays until a person decides', async () => {
    const { ids, obligationId } = await pasted('https://museum.kz/gone')
    const itemId = ids[0] ?? ''
    const words = { itemId, version: 1, words: 'Бет ашылады' }
    const director = world().as('director')
    await expect(contest(director, words)).rejects.toMatchObject({ code: 'nothing_to_contest' })
    await recordVerification(world().as('job'), {
      itemId,
      answer: {
        kind: 'answered',
        status: 404,
        finalUrl: 'https://museum.kz/gone',
        contentType: null,
        certificateFault: null,
        blockedHere: null,
      },
      redirects: [],
      reading: null,
    })
    await handIn(world(), { obligationId })
    const { version } = await world().db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    await contest(director, { ...words, version })
    await expect(contest(director, { ...words, version })).rejects.toMatchObject({ code: 'stale' })
    expect(await codes(itemId)).toEqual(['error', 'gone'])
  })

  it('a remark that came after the report was handed in is explained too', async () => {
    const { ids, obligationId } = await pasted('https://museum.kz/late')
    const itemId = ids[0] ?? ''
    await handIn(world(), { obligationId })
    await look(itemId, { publishedAt: null, publishedAtSource: null })
    expect(await codes(itemId)).toEqual(['remark', 'day_unknown'])
    const { version } = await world().db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    const said = explainRemark(world().as('director'), { itemId, version, explanation: 'Күні суретте' })
    await expect(said).resolves.toMatchObject({ itemId })
  })
})

describe('news', () => {
  it('reach the institution and the department above it when the change is committed, nobody else', async () => {
    const { ids, obligationId } = await pasted('https://museum.kz/news')
    const heard: LiveChange[] = []
    const stop = openLiveChanges({ url: world().databaseUrl }).subscribe((change) => heard.push(change))
    const id = ids[0] ?? ''
    // Until the listener stands: what was said before it did, nobody hears.
    await expect
      .poll(async () => {
        await world().db.prisma.reportItem.update({ where: { id }, data: { verdict: 'pending' } })
        await look(id)
        return heard.length
      })
      .toBeGreaterThan(0)
    stop()
    const change = heard[0] ?? { obligationId: '', within: [] }
    expect(change.obligationId).toBe(obligationId)
    const told = (person: PersonName) => seesChange(world().as(person))(change)
    expect([told('director'), told('officer'), told('observer'), told('ministryOfficer')]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([told('otherDirector'), told('otherOfficer')]).toEqual([false, false])
    expect(() => told('anonymous')).toThrow(expect.objectContaining({ code: 'sign_in_required' }))
    expect(() => told('admin')).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })
})
