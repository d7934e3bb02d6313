import type { Page } from 'playwright/test'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { expect, expectAccessible, test, watched } from '../setup/e2e.ts'
import { type E2eWorld, makeE2eWorld, password } from '../setup/e2e-world.ts'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'
const CHROME_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1'
const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true }

let world: E2eWorld
test.beforeAll(async () => {
  world = await makeE2eWorld()
})
test.afterAll(() => world.close())

for (const locale of ['kk', 'ru'] as const) {
  test(`on an iPhone a quiet line says how to keep the portal on the screen, until declined: ${locale} @phone`, async ({
    browser,
  }) => {
    const place = await browser.newContext({ ...phone, userAgent: IPHONE })
    const page = watched(await place.newPage())
    await page.addInitScript(countShifts)
    await signIn({ page, locale })
    // Anew, so that what the form of signing in moves does not count.
    await page.reload()
    await expect(hint({ page, locale, name: 'ios' })).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0)
    await page.getByRole('button', { name: words(locale)('install.decline') }).click()
    await expect(hint({ page, locale, name: 'ios' })).toHaveCount(0)
    await page.reload()
    await settled(page)
    await expect(hint({ page, locale, name: 'ios' })).toHaveCount(0)
    await place.close()
  })
}

test('nothing is said where it runs from the screen already, or where no button would be found @phone', async ({
  browser,
}) => {
  const home = await browser.newContext({ ...phone, userAgent: IPHONE })
  const other = await browser.newContext({ ...phone, userAgent: CHROME_ON_IPHONE })
  const [fromHome, chrome] = [watched(await home.newPage()), watched(await other.newPage())]
  await fromHome.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }))
  for (const page of [fromHome, chrome]) {
    await signIn({ page, locale: 'kk' })
    await settled(page)
    await expect(hint({ page, locale: 'kk', name: 'ios' })).toHaveCount(0)
  }
  await Promise.all([home.close(), other.close()])
})

test('where the browser offers to install, one button asks it @phone', async ({ browser }) => {
  const place = await browser.newContext(phone)
  const page = watched(await place.newPage())
  await signIn({ page, locale: 'kk' })
  await settled(page)
  await expect(page.getByRole('button', { name: words('kk')('install.install') })).toHaveCount(0)
  await page.evaluate(() => {
    const state = window as unknown as { asked: number }
    state.asked = 0
    const prompt = () => Promise.resolve(void (state.asked += 1))
    dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }))
  })
  await expectAccessible(page)
  await page.getByRole('button', { name: words('kk')('install.install') }).click()
  expect(await page.evaluate(() => (window as unknown as { asked: number }).asked)).toBe(1)
  await expect(page.getByRole('button', { name: words('kk')('install.install') })).toHaveCount(0)
  await place.close()
})

const words = (locale: Locale) => translator({ locale, namespace: 'shell' })
const hint = ({ page, locale, name }: { page: Page; locale: Locale; name: 'ios' }) =>
  page.getByText(words(locale)(`install.${name}`))

/** Hydrated: what only a script draws has had its time. */
const settled = (page: Page) => page.waitForTimeout(1500)

function countShifts() {
  const state = window as unknown as { shifts: number }
  state.shifts = 0
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) state.shifts += (entry as unknown as { value: number }).value
  })
  watch.observe({ type: 'layout-shift', buffered: true })
}

async function signIn({ page, locale }: { page: Page; locale: Locale }): Promise<void> {
  await page.goto(`/${locale}/sign-in`)
  await page.locator('input[name=email]').fill(await world.emailOf('director'))
  await page.locator('input[name=password]').fill(password)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL((url) => url.pathname.endsWith('/obligations'))
}
