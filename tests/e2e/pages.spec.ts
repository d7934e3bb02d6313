import type { Browser, Page } from 'playwright/test'
import { expect, expectAccessible, test, watched } from '../setup/e2e.ts'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { makeE2eWorld, type E2eWorld } from '../setup/e2e-world.ts'
import { enter } from '../setup/e2e-enter.ts'

let world: E2eWorld
let furnished: Furnished

test.beforeAll(async () => {
  world = await makeE2eWorld()
  furnished = await furnish(world)
})
test.afterAll(() => world.close())

test('every page is accessible: on a phone in the light theme, on a desk in the dark one', async ({
  browser,
}, { project }) => {
  test.setTimeout(600_000)
  const phone = project.name === 'phone-kk'
  await forEveryPage({ browser }, async ({ page, path }) => {
    await page.emulateMedia({ colorScheme: phone ? 'light' : 'dark' })
    await page.goto(`/${phone ? 'kk' : 'ru'}${path}`)
    await expectAccessible(page, path)
  })
})

test('no page is wider than the window', { tag: '@desktop' }, async ({ browser }) => {
  test.setTimeout(600_000)
  await forEveryPage({ browser }, async ({ page, path }) => {
    for (const locale of ['kk', 'ru']) {
      await page.goto(`/${locale}${path}`)
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect.soft(wide, `/${locale}${path} at ${width}`).toBeLessThanOrEqual(width)
      }
    }
  })
})

test('what is printed fits the width of A4', { tag: '@desktop' }, async ({ browser }) => {
  const { receipt, letter, obligation } = furnished.ids
  const printed = [
    `/receipts/${receipt}`,
    `/overview?directive=${letter}`,
    `/obligations/${obligation}`,
    `/directives/${letter}`,
    `/directives/${letter}/dossier`,
    `/directives/${letter}/changes`,
  ]
  await forEveryPage({ browser, only: printed }, async ({ page, path }) => {
    await page.goto(`/ru${path}`)
    await page.emulateMedia({ media: 'print' })
    // 210 mm less two margins of 12 mm, in CSS pixels.
    await page.setViewportSize({ width: 703, height: 1000 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(wide, path).toBeLessThanOrEqual(703)
  })
})

/** Opens each page as the person it is for; what it complains about on the way fails the test. */
async function forEveryPage(
  { browser, only }: { browser: Browser; only?: string[] },
  look: (input: { page: Page; path: string }) => Promise<void>,
) {
  const pages = furnished.pages.filter(({ path }) => !only || only.includes(path))
  for (const person of new Set(pages.map((one) => one.person))) {
    const page = watched(await enter({ browser, world, person }))
    for (const { path } of pages.filter((one) => one.person === person)) await look({ page, path })
    await page.context().close()
  }
}
