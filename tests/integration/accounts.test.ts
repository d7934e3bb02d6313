import { beforeAll, describe, expect, it } from 'vitest'
import { addAccount } from '#/server/accounts/add.ts'
import { confirmAllAccounts } from '#/server/accounts/confirm-all.ts'
import { confirmAccount } from '#/server/accounts/confirm.ts'
import { editAccount } from '#/server/accounts/edit.ts'
import { mergeAccount } from '#/server/accounts/merge.ts'
import { propose } from '#/server/accounts/propose.ts'
import { restoreAccount } from '#/server/accounts/restore.ts'
import { retireAccount } from '#/server/accounts/retire.ts'
import { loadReview } from '#/features/review/loaders.ts'
import { loadInstitution, loadOwnInstitution } from '#/features/institutions/loaders.ts'
import { handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { clock, useWorld } from '../setup/world.ts'

const world: () => World = useWorld()
const add = (
  person: PersonName,
  address: string,
  platform: 'instagram' | 'telegram' | 'media' = 'instagram',
) => addAccount(world().as(person), { institutionId: world().museumId, platform, address, title: '' })

function row(id: string) {
  return world().db.prisma.account.findUniqueOrThrow({ where: { id } })
}

describe('who may look after accounts', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['observer', 'forbidden'],
    ['otherDirector', 'not_found'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s: %s', async (person, code) => {
    await expect(add(person, 'museum')).rejects.toMatchObject({ code })
  })

  it('a department has none of its own', async () => {
    const input = { institutionId: world().departmentId, platform: 'instagram' as const, address: 'd' }
    await expect(addAccount(world().as('officer'), input)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('an account', () => {
  it('is kept by its handle, however it was typed, once', async () => {
    const { id } = await add('director', 'https://www.instagram.com/museum_one/?hl=ru')
    expect(await row(id)).toMatchObject({ handle: 'museum_one', status: 'proposed' })
    expect((await row(id)).confirmedAt).toEqual(world().as('director').now)
    await expect(add('officer', '@museum_one')).rejects.toMatchObject({ code: 'account_taken' })
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'account.add' })
  })

  it('added by staff is not yet confirmed for the quarter', async () => {
    const { id } = await add('officer', 'museum_two')
    expect(await row(id)).toMatchObject({ status: 'confirmed', confirmedAt: null })
  })

  it('wants an address of its platform; an outlet may have a title alone', async () => {
    await expect(add('director', 'https://t.me/museum')).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: { address: 'not_an_account' } },
    })
    await expect(add('director', '')).rejects.toMatchObject({ code: 'invalid' })
    await expect(add('director', '', 'media')).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: { title: 'required' } },
    })
    const paper = { institutionId: world().museumId, platform: 'media' as const, address: '', title: 'Газет' }
    const { id } = await addAccount(world().as('director'), paper)
    expect(await row(id)).toMatchObject({ handle: null, title: 'Газет' })
  })

  it('is corrected on the version that was seen, and never into another one', async () => {
    const [{ id }, { id: taken }] = [
      await add('director', 'museum_three'),
      await add('director', 'museum_four'),
    ]
    const edit = (address: string, version: number) =>
      editAccount(world().as('press'), { id, version, platform: 'instagram', address, title: '' })
    await expect(edit('museum_four', 1)).rejects.toMatchObject({ code: 'account_taken' })
    await edit('museum_five', 1)
    await expect(edit('museum_six', 1)).rejects.toMatchObject({ code: 'stale', details: { version: 2 } })
    expect(await lastAudit(world(), id)).toMatchObject({ before: { handle: 'museum_three' } })
    expect(await lastAudit(world(), taken)).toMatchObject({ action: 'account.add' })
  })

  it('confirmed becomes a slot of what is issued then, retired it is none any more, restored again', async () => {
    const { id } = await add('officer', 'museum_slot', 'telegram')
    const slots = async () => {
      const { obligationId } = await makeDirective(world(), { platforms: ['telegram'] })
      return (await report(world(), obligationId)).slots.map(({ handle }) => handle)
    }
    expect(await slots()).toContain('museum_slot')
    const { version } = await retireAccount(world().as('director'), { id, version: 1 })
    expect(await slots()).not.toContain('museum_slot')
    await expect(retireAccount(world().as('director'), { id, version })).rejects.toMatchObject({
      code: 'already_done',
    })
    const { version: again } = await restoreAccount(world().as('director'), { id, version })
    expect(await slots()).not.toContain('museum_slot')
    await confirmAccount(world().as('officer'), { id, version: again })
    expect(await slots()).toContain('museum_slot')
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'account.confirm' })
  })
})

describe('a proposed account', () => {
  it('is confirmed by staff alone; refused, it can be proposed anew', async () => {
    const { obligationId } = await makeDirective(world())
    const text = 'https://t.me/museum_found/7'
    await paste(world(), { obligationId, text })
    const item = (await report(world(), obligationId)).items.find(({ account }) => account === 'museum_found')
    const { accountId } = await propose(world().as('press'), { itemId: item?.id ?? '' })
    await retireAccount(world().as('officer'), { id: accountId, version: 1 })
    await expect(confirmAccount(world().as('officer'), { id: accountId, version: 2 })).rejects.toMatchObject({
      code: 'already_decided',
    })
    const later = await makeDirective(world())
    await paste(world(), { obligationId: later.obligationId, text })
    const again = (await report(world(), later.obligationId)).items.find(
      ({ account }) => account === 'museum_found',
    )
    await propose(world().as('press'), { itemId: again?.id ?? '' })
    expect(await row(accountId)).toMatchObject({ status: 'proposed', version: 3 })
    for (const own of ['director', 'press'] as const) {
      const refused = confirmAccount(world().as(own), { id: accountId, version: 3 })
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    }
    await confirmAccount(world().as('officer'), { id: accountId, version: 3 })
    expect(await row(accountId)).toMatchObject({ status: 'confirmed' })
  })

  describe('and the remark on its links', () => {
    // With an account of its own the institution has a place that no stranger falls into.
    beforeAll(() => add('officer', 'museum_itself', 'telegram'))

    /** A sent link of a stranger, whose account the institution then calls its own. */
    async function proposed(handle: string) {
      const made = await makeDirective(world())
      await paste(world(), { obligationId: made.obligationId, text: `https://t.me/${handle}/7` })
      const [item] = (await report(world(), made.obligationId)).items
      const { accountId: id } = await propose(world().as('press'), { itemId: item?.id ?? '' })
      await handIn(world(), { obligationId: made.obligationId, explain: 'Жаңартылуда' })
      return { ...made, id, version: 1 }
    }
    const remarks = async (obligationId: string) =>
      (await report(world(), obligationId)).items.flatMap((item) => item.remarks)
    const waits = ['account_proposed']

    it('stay while only the institution has said so, however it says it', async () => {
      const { obligationId, id, version } = await proposed('remark_stays')
      expect(await remarks(obligationId)).toEqual(waits)
      const input = { institutionId: world().museumId, accountIds: [id] }
      await confirmAllAccounts(world().as('director'), input)
      expect(await row(id)).toMatchObject({ status: 'proposed' })
      const { version: retired } = await retireAccount(world().as('director'), { id, version: version + 1 })
      expect(await remarks(obligationId)).toEqual(['not_your_account'])
      await restoreAccount(world().as('director'), { id, version: retired })
      expect(await remarks(obligationId)).toEqual(waits)
    })

    it('stand on the next link of it too, in the place that was proposed', async () => {
      const { obligationId } = await proposed('remark_again')
      await paste(world(), { obligationId, text: 'https://t.me/remark_again/8' })
      expect(await remarks(obligationId)).toEqual([...waits, ...waits])
      const later = await makeDirective(world())
      await paste(world(), { obligationId: later.obligationId, text: 'https://t.me/remark_again/9' })
      expect(await remarks(later.obligationId)).toEqual(waits)
    })

    it('go when staff confirm it, where they review', async () => {
      const { obligationId } = await proposed('remark_goes')
      const lineOf = async () =>
        (await loadReview(world().as('officer'), { report: obligationId })).lines.find(
          ({ kind }) => kind === 'link',
        )
      const proposal = (await lineOf())?.proposal
      if (!proposal) throw new Error('no proposal beside the line')
      await confirmAccount(world().as('officer'), proposal)
      expect(await remarks(obligationId)).toEqual([])
      expect((await lineOf())?.proposal).toBeNull()
    })

    it('name nobody when staff refuse it', async () => {
      const { obligationId, id, version } = await proposed('remark_refused')
      await retireAccount(world().as('officer'), { id, version })
      await paste(world(), { obligationId, text: 'https://t.me/remark_refused/8' })
      expect(await remarks(obligationId)).toEqual(['not_your_account', 'not_your_account'])
    })

    it('wait again when the institution writes another address over a confirmed one', async () => {
      const { id } = await add('officer', 'written_before', 'telegram')
      const typed = { platform: 'telegram' as const, address: 'written_over', title: '' }
      await editAccount(world().as('director'), { id, version: 1, ...typed })
      const { obligationId } = await makeDirective(world())
      await paste(world(), { obligationId, text: 'https://t.me/written_over/7' })
      expect(await remarks(obligationId)).toEqual(waits)
    })
  })
})

describe('the question of the quarter', () => {
  const asked = async (now: string) =>
    (await loadOwnInstitution(world().as('director', new Date(now)), {})).askedQuarter

  it('is asked until the accounts that were shown are confirmed, and anew in the next one', async () => {
    const { accounts } = (await loadOwnInstitution(world().as('director'), {})).institution
    const accountIds = accounts.map(({ id }) => id)
    expect(await asked('2026-12-10T10:00:00+05:00')).toBe(4)
    const input = { institutionId: world().museumId, accountIds }
    const { confirmed } = await confirmAllAccounts(world().as('press'), input)
    expect(confirmed).toBe(accounts.length)
    expect(await asked('2026-12-31T23:59:59+05:00')).toBeNull()
    expect(await asked('2027-01-01T00:00:00+05:00')).toBe(1)
    await add('officer', 'museum_of_meanwhile')
    expect(await asked('2026-12-31T23:59:59+05:00')).toBe(4)
    expect(await lastAudit(world(), world().museumId)).toMatchObject({ action: 'account.confirm_all' })
  })

  it('confirms nothing of another institution', async () => {
    const { id } = await add('director', 'museum_own')
    const input = { institutionId: world().libraryId, accountIds: [id] }
    await expect(confirmAllAccounts(world().as('otherDirector'), input)).rejects.toMatchObject({
      code: 'nothing_changed',
    })
  })
})

describe('a merger', () => {
  it('keeps slots and links: they count for the one that stays, and come back', async () => {
    const [old, into] = [
      await add('officer', 'old_name', 'telegram'),
      await add('officer', 'new_name', 'telegram'),
    ]
    const { obligationId } = await makeDirective(world(), { platforms: ['telegram'] })
    await clock(world(), '2026-12-11T09:00:00+05:00', async (then) => {
      await paste(then, { obligationId, text: 'https://t.me/old_name/5' })
      await handIn(then, { obligationId, explain: 'Жаңартылуда' })
    })
    const shown = async (id: string) => {
      const { accounts, retired } = (await loadInstitution(world().as('officer'), { id: world().museumId }))
        .institution
      return [...accounts, ...retired].find((account) => account.id === id)
    }
    expect((await shown(into.id))?.receivedAt).toBeNull()
    const { version } = await mergeAccount(world().as('officer'), { id: old.id, version: 1, intoId: into.id })
    expect((await shown(into.id))?.receivedAt).not.toBeNull()
    expect(await row(old.id)).toMatchObject({ status: 'retired', mergedIntoId: into.id })
    const { slots } = await report(world(), obligationId)
    expect(slots.map(({ accountId }) => accountId)).toContain(old.id)
    await restoreAccount(world().as('officer'), { id: old.id, version })
    expect((await shown(into.id))?.receivedAt).toBeNull()
    expect(await row(old.id)).toMatchObject({ status: 'confirmed', mergedIntoId: null })
  })

  it('is of two of one platform and one institution that both stand', async () => {
    const [one, other] = [await add('director', 'merge_one'), await add('director', 'merge_tg', 'telegram')]
    const merge = (intoId: string) => mergeAccount(world().as('director'), { id: one.id, version: 1, intoId })
    await expect(merge(other.id)).rejects.toMatchObject({ code: 'invalid' })
    await expect(merge(one.id)).rejects.toMatchObject({ code: 'invalid' })
    const { id: foreign } = await addAccount(world().as('otherDirector'), {
      institutionId: world().libraryId,
      platform: 'instagram',
      address: 'library',
      title: '',
    })
    await expect(merge(foreign)).rejects.toMatchObject({ code: 'not_found' })
  })
})
