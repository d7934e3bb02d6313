import { beforeAll, describe, expect, it } from 'vitest'
import { authorize } from '#/server/authorize.ts'
import { withdraw } from '#/server/directives/withdraw.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { offerKit } from '#/server/kits/offer.ts'
import { drawnKit, kitOfDirective, offeredKit } from '#/server/kits/reads.ts'
import { saveKit } from '#/server/kits/save.ts'
import { withdrawKit } from '#/server/kits/withdraw.ts'
import { giveAccounts, lastAudit, makeDirective, makeDraft, paste, report } from '../factories.ts'
import { hashtagOf, kitTexts } from '../kits.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { reasons } from './change-calls.ts'

const world: () => World = useWorld()
const officer = () => world().as('officer')

beforeAll(() => giveAccounts(world(), [{ platform: 'site', handle: 'museum.kz' }]))

async function kitInput() {
  const made = await makeDirective(world(), { platforms: ['site'] })
  const { directiveId } = made
  return { ...made, input: { ...kitTexts, directiveId, version: 0, hashtag: hashtagOf(directiveId) } }
}

const seenBy = (person: PersonName, obligationId: string) => {
  const context = world().as(person)
  return offeredKit(context, { scope: authorize(context, 'obligation.read'), obligationId })
}
const page = (id: string) => kitOfDirective(officer(), { scope: authorize(officer(), 'kit.edit'), id })

describe('a kit', () => {
  it('is seen by nobody before it is offered, then by every addressee, and goes away again', async () => {
    const { directiveId, obligationId, otherObligationId, input } = await kitInput()
    await saveKit(officer(), input)
    expect(await seenBy('director', obligationId)).toBeNull()
    const { version } = await offerKit(officer(), { ...input, version: 1, postRu: 'Другой текст' })
    expect(await seenBy('director', obligationId)).toMatchObject({ postRu: 'Другой текст', version: 2 })
    expect(await seenBy('press', obligationId)).not.toBeNull()
    expect(await seenBy('otherDirector', otherObligationId)).not.toBeNull()
    expect(await seenBy('otherDirector', obligationId)).toBeNull()
    await withdrawKit(officer(), { directiveId, version })
    expect(await seenBy('director', obligationId)).toBeNull()
    const gone = { code: 'not_found' }
    await expect(drawnKit(world().as('director'), { id: directiveId })).rejects.toMatchObject(gone)
    await expect(withdrawKit(officer(), { directiveId, version: 3 })).rejects.toMatchObject({
      code: 'already_done',
    })
  })

  it('goes with a withdrawn letter, and no other is offered for it', async () => {
    const { directiveId, obligationId, input } = await kitInput()
    await offerKit(officer(), input)
    await withdraw(officer(), { directiveId, ...reasons })
    expect(await seenBy('director', obligationId)).toBeNull()
    await expect(saveKit(officer(), { ...input, version: 1 })).rejects.toMatchObject({
      code: 'directive_withdrawn',
    })
  })

  it('may be written for a draft, and is seen by staff who write drafts alone', async () => {
    const { id } = await makeDraft(world())
    await offerKit(officer(), { ...kitTexts, directiveId: id, version: 0, hashtag: hashtagOf(id) })
    await expect(drawnKit(officer(), { id })).resolves.toMatchObject({ kit: { version: 1 } })
    for (const person of ['director', 'observer', 'admin', 'otherOfficer'] as const)
      await expect(drawnKit(world().as(person), { id })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('refuses whoever saw an older one and names what has changed', async () => {
    const { directiveId, input } = await kitInput()
    await saveKit(officer(), input)
    await saveKit(officer(), { ...input, version: 1, titleKk: 'Жаңа тақырып' })
    const late = offerKit(officer(), { ...input, version: 1 })
    await expect(late).rejects.toMatchObject({ code: 'stale', details: { changed: ['titleKk'], version: 2 } })
    expect((await page(directiveId)).kit).toMatchObject({ titleKk: 'Жаңа тақырып', offeredAt: null })
    await expect(withdrawKit(officer(), { directiveId, version: 1 })).rejects.toMatchObject({ code: 'stale' })
  })

  it('has a hashtag that no other campaign of the department has, however it is written', async () => {
    const [first, second] = [await kitInput(), await kitInput()]
    await saveKit(officer(), { ...first.input, hashtag: '#СандықСауаттылық' })
    const same = saveKit(officer(), { ...second.input, hashtag: 'сандықсауаттылық' })
    await expect(same).rejects.toMatchObject({ code: 'hashtag_taken' })
    expect((await page(first.directiveId)).kit?.hashtag).toBe('СандықСауаттылық')
    expect((await page(second.directiveId)).taken).toContain('сандықсауаттылық')
  })

  it.each([
    ['hashtag', 'екі сөз'],
    ['hashtag', 'жыл2026'],
    ['storyKk', 'а'.repeat(141)],
    ['postRu', 'а'.repeat(601)],
    ['titleRu', ''],
  ])('takes no %s such as %s', async (field, value) => {
    const { input } = await kitInput()
    await expect(saveKit(officer(), { ...input, [field]: value })).rejects.toThrow()
  })

  it('leaves entries of what was done', async () => {
    const { directiveId, input } = await kitInput()
    await saveKit(officer(), input)
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'kit.save',
      after: { changed: [] },
    })
    await offerKit(officer(), { ...input, version: 1, storyKk: 'Сенбеңіз' })
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'kit.offer',
      after: { changed: ['storyKk'] },
    })
    await withdrawKit(officer(), { directiveId, version: 2 })
    expect(await lastAudit(world(), directiveId)).toMatchObject({ action: 'kit.withdraw' })
  })
})

describe('a publication', () => {
  const look = async (given: { obligationId: string; text: string }) => {
    await paste(world(), {
      obligationId: given.obligationId,
      text: `https://museum.kz/${given.obligationId}`,
    })
    const { items } = await report(world(), given.obligationId)
    const [item] = items.slice(-1)
    return recordVerification(world().as('job'), {
      itemId: item?.id ?? '',
      answer: {
        kind: 'answered',
        status: 200,
        finalUrl: `https://museum.kz/${given.obligationId}`,
        contentType: 'text/html',
        certificateFault: null,
        blockedHere: null,
      },
      redirects: [],
      reading: {
        title: 'Тақырып',
        siteName: null,
        author: null,
        image: null,
        canonical: null,
        publishedAt: '2026-12-10',
        publishedAtSource: 'meta',
        language: 'both',
        access: 'open',
        text: given.text,
      },
    })
  }
  const around = 'Мұражай жаңалықтары. Басты бет. Байланыс. '

  it.each([
    ['Kazakh', kitTexts.postKk],
    ['Russian', kitTexts.postRu],
  ])('with the ready %s text is counted as a copy and has no remark', async (_, text) => {
    const { directiveId, obligationId, input } = await kitInput()
    await offerKit(officer(), input)
    const judged = await look({ obligationId, text: around + text })
    expect(judged?.verdict).toBe('ok')
    expect(judged?.reasons).toEqual([{ code: 'by_kit', details: { by: 'text' } }])
    expect((await page(directiveId)).copies).toEqual({ publications: 1, institutions: 1 })
  })

  it('with the hashtag is known, also after the kit was taken back', async () => {
    const { directiveId, obligationId, input } = await kitInput()
    const { version } = await offerKit(officer(), input)
    await withdrawKit(officer(), { directiveId, version })
    const text = `Өз сөзімізбен жаздық. #${input.hashtag.toUpperCase()}`
    const judged = await look({ obligationId, text })
    expect(judged?.reasons).toContainEqual({ code: 'by_kit', details: { by: 'hashtag' } })
  })

  it('is no copy of what was never offered', async () => {
    const { obligationId, input } = await kitInput()
    await saveKit(officer(), input)
    const judged = await look({ obligationId, text: kitTexts.postKk })
    expect(judged?.reasons.map(({ code }) => code)).not.toContain('by_kit')
  })
})
