import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, test } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { dayFromNow, type E2eWorld, makeE2eWorld } from '../setup/e2e-world.ts'
import { draftFromLetter } from '../letters.ts'

/** From 22 December on the letter's deadline is over: whoever issues it then gives it another year. */
const isOver = /-12-(2[2-9]|3)/.test(dayFromNow(0))
const nextYear = `${Number(dayFromNow(0).slice(0, 4)) + 1}-12-22`

test.describe('@desktop a letter', () => {
  let world: E2eWorld
  test.beforeAll(async () => {
    world = await makeE2eWorld()
  })
  test.afterAll(() => world.close())

  test('is dropped and issued without typing', async ({ browser }) => {
    const page = await enter({ browser, world, person: 'officer' })
    await page.goto('/ru/directives')
    let clicks = 0
    const click = async (role: 'link' | 'button', name: RegExp | string) => {
      clicks += 1
      await page.getByRole(role, { name }).click()
    }
    await click('link', 'Из письма')
    const buffer = await readFile('prisma/seed/letters/fraud.pdf')
    clicks += 1
    await page.locator('#letter').setInputFiles({ name: 'Письмо.pdf', mimeType: 'application/pdf', buffer })
    await page.waitForURL(/directives\/[\da-f-]{36}$/, { timeout: 30_000 })

    await expect(page.getByRole('heading', { name: 'Что говорит письмо' })).toBeVisible()
    await expect(page.getByText('Из письма', { exact: true }).first()).toBeVisible()
    await expectAccessible(page)
    await click('button', 'Подставить')
    if (isOver) await page.locator('#draft-dueDate').fill(nextYear)
    await click('button', /^Направить \d+ учрежд/)
    clicks += 1
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Направить \d+ учрежд/ })
      .click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByText(/до 22 декабря \d{4} г\. включительно/).first()).toBeVisible()
    expect(clicks).toBeLessThanOrEqual(6)

    const id = page.url().split('/').at(-1) ?? ''
    const issued = await world.db.prisma.directive.findUniqueOrThrow({ where: { id } })
    expect(issued.issuedAt).not.toBeNull()
    expect(issued.dueRule).toBe('inclusive')
    expect(issued.dueDate?.toISOString().slice(5, 10)).toBe('12-22')
    expect(issued.textKk).toContain('Басқарма')
    expect(issued.textRu).toContain('пресс-релизы')
    expect(issued.sources).toEqual([expect.stringContaining('https://iz.ru/1996945/2025-11-26/moshenniki')])
    await page.context().close()
  })

  test('whose halves differ keeps its deadline back and asks to be looked at', async ({ browser }) => {
    const page = await enter({ browser, world, person: 'officer' })
    const id = await draftFromLetter({ world, words: 'Ескертеміз.' })
    await page.goto(`/ru/directives/${id}`)
    await expect(page.getByText('Части письма расходятся, срок.').first()).toBeVisible()
    await expect(page.locator('#draft-dueDate')).toHaveValue('')
    await expectAccessible(page)
    await page.context().close()
  })
})
