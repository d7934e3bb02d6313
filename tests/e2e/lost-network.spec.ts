import type { Page } from 'playwright/test'
import type { Locale } from '#/i18n/locales.ts'
import { translator, type Namespace } from '#/i18n/translator.ts'
import { announce } from '#/server/live/internal/announce.ts'
import { giveAccounts } from '../factories.ts'
import { expect, test } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { makeE2eWorld, type E2eWorld } from '../setup/e2e-world.ts'

let world: E2eWorld
let furnished: Furnished

test.use({ serviceWorkers: 'allow' })
test.beforeEach(async () => {
  world = await makeE2eWorld()
  furnished = await furnish(world)
  await giveAccounts(world, [{ platform: 'vk', handle: 'skomuseum' }])
})
test.afterEach(() => world.close())

test('a network lost at each of twelve points costs nothing, and a report is handed in once', async ({
  browser,
}, { project }) => {
  test.setTimeout(180_000)
  const locale: Locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = <N extends Namespace>(namespace: N) => translator({ locale, namespace })
  const page = await enter({ browser, world, person: 'director' })
  const obligationId = furnished.ids.freshObligation
  const [list, obligation] = [`/${locale}/obligations`, `/${locale}/obligations/${obligationId}`]
  const refusal = page.getByText(t('shell')('offline')).filter({ visible: true }).first()
  const lines = () =>
    world.db.prisma.reportItem.count({ where: { obligationId, kind: 'link', removedAt: null } })
  await page.goto(list)
  await waitingPageIsKept(page)

  await test.step('1 the list is opened', () => comesBack({ page, path: list }))
  await test.step('2 the letter is opened', () => comesBack({ page, path: obligation }))
  await test.step('3 acknowledging', async () => {
    const button = page.getByRole('button', { name: t('obligations')('read.acknowledge') })
    await lost(page, () => button.click())
    await expect(refusal).toBeVisible()
    await button.click()
    await expect(page.getByText(t('obligations')('read.acknowledged'), { exact: true })).toBeVisible()
  })
  const box = page.getByLabel(t('obligations')('paste.label'))
  const read = page.getByRole('button', { name: t('obligations')('paste.read'), exact: true })
  await test.step('4 a message is typed, and the page loaded again', async () => {
    await box.fill('Қайырлы күн! t.me/skomuseum/200 vk.com/wall-200_7')
    await comesBack({ page, path: obligation })
    await expect(box).toHaveValue(/t\.me\/skomuseum\/200/)
  })
  await test.step('5 the message does not arrive', async () => {
    await lost(page, () => read.click())
    await expect(page.getByText(t('obligations')('paste.offline'))).toBeVisible()
    expect(await lines()).toBe(0)
  })
  await test.step('6 it arrives, its answer does not', async () => {
    await answerLost(page, () => read.click())
    await expect(page.getByText(t('obligations')('paste.offline'))).toBeVisible()
    await read.click()
    await expect(page.getByText(t('obligations')('paste.found', { n: 2 }))).toBeVisible()
    expect(await lines()).toBe(2)
  })
  const remove = page.getByRole('button', { name: t('obligations')('card.remove', { what: '' }).trim() })
  await test.step('7 a line is taken out', async () => {
    await lost(page, () => remove.first().click())
    await expect(refusal).toBeVisible()
    expect(await lines()).toBe(2)
    await remove.first().click()
    await expect.poll(lines).toBe(1)
  })
  await test.step('8 and brought back', async () => {
    const undo = page.getByRole('button', { name: t('obligations')('card.undo') })
    await lost(page, () => undo.last().click())
    await expect(refusal).toBeVisible()
    await undo.last().click()
    await expect.poll(lines).toBe(2)
  })
  await test.step('9 a reason for a place without a link', async () => {
    const slot = await world.db.prisma.slot.findFirstOrThrow({ where: { obligationId, platform: 'site' } })
    await page.goto(`${obligation}?reason=${slot.id}`)
    const words = page.getByLabel(t('obligations')('reason.own')).filter({ visible: true }).first()
    const save = page.getByRole('button', { name: t('obligations')('reason.save') }).filter({ visible: true })
    await words.fill('Сайт жөнделіп жатыр')
    await newsInVain(page)
    await lost(page, () => save.first().click())
    await expect(refusal).toBeVisible()
    await expect(words).toHaveValue('Сайт жөнделіп жатыр')
    await save.first().click()
    const saved = { obligationId, kind: 'reason', removedAt: null } as const
    await expect.poll(() => world.db.prisma.reportItem.count({ where: saved })).toBe(1)
  })
  const send = page.getByRole('button', { name: t('obligations')('bar.send', { n: 2 }) })
  const sent = () => world.db.prisma.submission.count({ where: { obligationId } })
  await test.step('10 the report does not arrive', async () => {
    await page.goto(obligation)
    await lost(page, () => send.click())
    await expect(page.getByText(t('obligations')('bar.offline'))).toBeVisible()
    expect(await sent()).toBe(0)
  })
  await test.step('11 it arrives, its answer does not', async () => {
    await answerLost(page, () => send.click())
    await expect(page.getByText(t('obligations')('bar.offline'))).toBeVisible()
    expect(await sent()).toBe(1)
    // Pressed again it goes with the same key; or news of it came first, and the page shows the receipt itself.
    const receipt = page.getByRole('main').getByRole('link', { name: /ЖР-\d{4}-\d+/ })
    await send.click({ timeout: 3000 }).catch(() => receipt.click())
    await page.waitForURL(/\/receipts\//)
  })
  await test.step('12 the receipt is opened again', () =>
    comesBack({ page, path: new URL(page.url()).pathname }))
  expect(await sent()).toBe(1)
  await page.context().close()
})

test('a link that is shared to the portal goes into its report, with a network or later', async ({
  browser,
}, { project }) => {
  const locale: Locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = translator({ locale, namespace: 'sharing' })
  const page = await enter({ browser, world, person: 'director' })
  const { id } = await world.db.prisma.obligation.findUniqueOrThrow({
    where: { id: furnished.ids.freshObligation },
  })
  const subject = translator({ locale, namespace: 'obligations' })('title')
  const share = (text: string) =>
    `/${locale}/share?${new URLSearchParams({ title: 'Telegram', text }).toString()}`
  const urls = async () =>
    (await world.db.prisma.reportItem.findMany({ where: { obligationId: id, removedAt: null } })).map(
      ({ url }) => url,
    )
  await page.goto(`/${locale}/obligations`)
  await waitingPageIsKept(page)

  await test.step('without a network it waits, and is asked for afterwards', async () => {
    await page.context().setOffline(true)
    await page.goto(share('Жаңалық: https://t.me/skomuseum/301')).catch(() => undefined)
    await expect(page.getByRole('heading', { name: t('offline.title') })).toBeVisible()
    await expect(page.getByText('https://t.me/skomuseum/301')).toBeVisible()
    await page.context().setOffline(false)
    await page.waitForURL(/\/share\?/)
  })
  await test.step('of several reports it asks which', async () => {
    await expect(page.getByRole('heading', { name: t('which') })).toBeVisible()
    await page.locator(`form:has(input[value="${id}"]) button`).click()
    await page.waitForURL(new RegExp(`/obligations/${id}`))
    expect(await urls()).toEqual(['https://t.me/skomuseum/301'])
  })
  await test.step('nothing is left to be done', async () => {
    await page.goto(`/${locale}/obligations`)
    await expect(page.getByRole('heading', { name: subject })).toBeAttached()
    await expect(page.getByText(t('kept'))).toBeHidden()
  })
  await test.step('a share without a link says what to do', async () => {
    await page.goto(share('Сәлем'))
    await expect(page.getByText(t('noLink'))).toBeVisible()
  })
  await page.context().close()
})

/** The browser has the page that waits for the network, and this page is under its care. */
async function waitingPageIsKept(page: Page) {
  const isKept = () => page.evaluate(() => navigator.serviceWorker.controller !== null)
  await expect(async () => {
    await page.reload()
    await expect.poll(isKept).toBe(true)
  }).toPass({ timeout: 60_000 })
}

/** Opened without a network: the waiting page stands there, and gives way by itself. */
async function comesBack({ page, path }: { page: Page; path: string }) {
  await page.context().setOffline(true)
  await page.goto(path).catch(() => undefined)
  await expect(page).toHaveURL(/\/offline\?from=/)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await page.context().setOffline(false)
  await expect(page).toHaveURL(new RegExp(`${path}$`))
}

/** The page asks for news of its links while the network goes, and stays with all that is typed on it. */
async function newsInVain(page: Page) {
  await page.route('**/*', (route) => {
    const { rsc, 'next-action': action } = route.request().headers()
    return rsc || action ? route.abort('internetdisconnected') : route.continue()
  })
  const asked = page.waitForEvent('requestfailed')
  await announce(world.db.prisma, { obligationId: furnished.ids.freshObligation })
  await asked
  await page.unroute('**/*')
}

async function lost(page: Page, act: () => Promise<void>) {
  await page.context().setOffline(true)
  await act()
  // What is refused on the way is refused at once; the page says so before the network is back.
  await page.waitForTimeout(300)
  await page.context().setOffline(false)
}

/** The portal does it, the answer is lost on the way. */
async function answerLost(page: Page, act: () => Promise<void>) {
  let answered: () => void = () => undefined
  const done = new Promise<void>((resolve) => (answered = resolve))
  await page.route('**/*', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort()
    answered()
  })
  await act()
  await done
  await page.unroute('**/*')
}
