import { beforeAll, describe, expect, it } from 'vitest'
import { chooseReading } from '#/server/items/choose-reading.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { giveAccounts, handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

beforeAll(() => giveAccounts(world(), [{ platform: 'site', handle: 'museum.kz' }]))

/** A folder at the end of a line: what stands below may be its page, or not. */
const text = 'Сайт: https://museum.kz/news/2026/12/\n15/ostorozhno'
const joined = 'https://museum.kz/news/2026/12/15/ostorozhno'
const shorter = 'https://museum.kz/news/2026/12/'

async function pasted() {
  const { obligationId } = await makeDirective(world())
  await paste(world(), { obligationId, text })
  const [item] = (await report(world(), obligationId)).items
  return { obligationId, itemId: item?.id ?? '', item }
}

const standing = async (obligationId: string) =>
  (await report(world(), obligationId)).items.filter(({ removedAt }) => removedAt === null)

describe('who may choose', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['otherDirector', 'not_found'],
    ['observer', 'forbidden'],
    ['officer', 'forbidden'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const { itemId } = await pasted()
    await expect(chooseReading(world().as(person), { itemId, url: shorter })).rejects.toMatchObject({ code })
  })
})

describe('a link that can be read in two ways', () => {
  it('is kept with both readings', async () => {
    const { item } = await pasted()
    expect(item).toMatchObject({ url: joined, alternatives: [shorter] })
    expect(item?.remarks).toContain('two_readings')
  })

  it('is handed in as it is when nobody answers', async () => {
    const { obligationId } = await pasted()
    await handIn(world(), { obligationId, explain: 'Аккаунт жоқ' })
    const [item] = await standing(obligationId)
    expect(item).toMatchObject({ url: joined, alternatives: [shorter] })
    expect(item?.submissionId).not.toBeNull()
  })

  it('stands once its first reading is said to be meant', async () => {
    const { obligationId, itemId } = await pasted()
    await chooseReading(world().as('director'), { itemId, url: joined })
    const [item, ...others] = await standing(obligationId)
    expect(others).toEqual([])
    expect(item).toMatchObject({ id: itemId, url: joined })
    expect(item?.remarks).not.toContain('two_readings')
  })

  it('gives way to the other reading, which is looked at anew; the first can come back', async () => {
    const { obligationId, itemId } = await pasted()
    const chosen = await chooseReading(world().as('director'), { itemId, url: shorter })
    const [item, ...others] = await standing(obligationId)
    expect(others).toEqual([])
    expect(item).toMatchObject({
      id: chosen.itemId,
      url: shorter,
      verdict: 'pending',
      alternatives: [joined],
    })
    expect(item?.remarks).not.toContain('two_readings')
    await removeItem(world().as('director'), { itemId, removed: false })
    expect((await standing(obligationId)).map(({ url }) => url).toSorted()).toEqual([shorter, joined])
  })

  it('is not asked about again when the same text is read again', async () => {
    const { obligationId, itemId } = await pasted()
    await chooseReading(world().as('director'), { itemId, url: shorter })
    expect(await paste(world(), { obligationId, text })).toMatchObject({
      added: 0,
      links: [{ outcome: 'known' }],
    })
  })

  it('takes no address that is none of its readings', async () => {
    const { itemId } = await pasted()
    const other = { itemId, url: 'https://museum.kz/else' }
    await expect(chooseReading(world().as('director'), other)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is gone where its other reading stands already', async () => {
    const { obligationId, itemId } = await pasted()
    await paste(world(), { obligationId, text: shorter })
    await chooseReading(world().as('director'), { itemId, url: shorter })
    expect((await standing(obligationId)).map(({ url }) => url)).toEqual([shorter])
  })
})

it('leaves its trace', async () => {
  const { itemId } = await pasted()
  await chooseReading(world().as('director'), { itemId, url: shorter })
  expect(await lastAudit(world(), itemId)).toMatchObject({
    action: 'items.choose_reading',
    organisationId: world().museumId,
    before: { url: joined },
    after: { url: shorter },
  })
})
