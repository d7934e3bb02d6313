import type { Page } from 'playwright/test'
import { translator } from '#/i18n/translator.ts'
import { expect, test, watched } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { makeE2eWorld, type E2eWorld } from '../setup/e2e-world.ts'

let world: E2eWorld
let furnished: Furnished

test.beforeAll(async () => {
  world = await makeE2eWorld()
  furnished = await furnish(world)
})
test.afterAll(() => world.close())

test.describe('with the keyboard alone', { tag: '@desktop' }, () => {
  test('the first stop of every page leads past the bars', async ({ browser }) => {
    for (const person of ['anonymous', 'director', 'officer'] as const) {
      const page = watched(await enter({ browser, world, person }))
      for (const { path } of furnished.pages.filter((one) => one.person === person)) {
        // The review scrolls to its open line, and the browser goes on from there.
        if (path.startsWith('/review')) continue
        await page.goto(`/ru${path}`)
        await startAtTop(page)
        await page.keyboard.press('Tab')
        await expect.soft(page.locator('a[href="#main"]'), path).toBeFocused()
        await page.keyboard.press('Enter')
        await expect.soft(page.locator('#main'), path).toBeFocused()
      }
      await page.context().close()
    }
  })

  test('Tab reaches everything that can be pressed', async ({ browser }) => {
    test.setTimeout(180_000)
    for (const person of ['anonymous', 'director', 'officer'] as const) {
      const page = watched(await enter({ browser, world, person }))
      for (const { path } of furnished.pages.filter((one) => one.person === person)) {
        await page.goto(`/ru${path}`)
        expect.soft(await unreachable(page), path).toEqual([])
      }
      await page.context().close()
    }
  })

  test('a dialog takes the focus, keeps it, and gives it back on Escape', async ({ browser }) => {
    const page = watched(await enter({ browser, world, person: 'officer' }))
    const t = translator({ locale: 'ru', namespace: 'review' })
    await page.goto(`/ru/review?report=${furnished.ids.obligation}`)
    const opener = page.getByRole('button', { name: t('report.return') }).first()
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      expect(await outsideOfDialog(page)).toBe(false)
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
    await page.context().close()
  })
})

/** Some pages put the focus where the work begins. */
async function startAtTop(page: Page) {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
}

/** Walks through the page by Tab until it begins anew; gives what can be pressed and was not met. */
async function unreachable(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const pressable = 'a[href], button:not(:disabled), input:not([type=hidden]), select, textarea, summary'
    for (const node of document.querySelectorAll<HTMLElement>(pressable)) {
      // One stop stands for all radios of a group; what is folded or hidden is no stop yet.
      if (!node.checkVisibility({ visibilityProperty: true }) || node.closest('[inert], dialog')) continue
      const isRadio = node instanceof HTMLInputElement && node.type === 'radio'
      if (node.tabIndex >= 0 && !isRadio) node.dataset.awaited = ''
    }
  })
  await startAtTop(page)
  // Twice past the end: where the browser began in the middle, the top comes in the second round.
  for (let step = 0, ends = 0; step < 400 && ends < 2; step++) {
    await page.keyboard.press('Tab')
    const { isEnd, left } = await page.evaluate(() => {
      const node = document.activeElement
      if (node instanceof HTMLElement) delete node.dataset.awaited
      return { isEnd: node === document.body, left: document.querySelectorAll('[data-awaited]').length }
    })
    if (isEnd) ends++
    if (left === 0) break
  }
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-awaited]')].map((node) => node.outerHTML.slice(0, 160)),
  )
}

async function outsideOfDialog(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const node = document.activeElement
    // Between its last and first stop the browser's own bars have the focus: then the page has none.
    return node !== null && node !== document.body && !node.closest('dialog')
  })
}
