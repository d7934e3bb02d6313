import type { Browser, Locator, Page } from 'playwright/test'
import type { Locale } from '#/i18n/locales.ts'
import { translator, type Namespace } from '#/i18n/translator.ts'
import { letterText } from '../../prisma/seed/play.ts'
import { instagramCode, tiktokId } from '../../prisma/seed/social-ids.ts'
import { giveAccounts } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { expect, test, watched } from '../setup/e2e.ts'
import { dayFromNow, makeE2eWorld, password, type E2eWorld } from '../setup/e2e-world.ts'

let world: E2eWorld

test.beforeAll(async () => {
  world = await makeE2eWorld()
})
test.afterAll(() => world.close())

test('the real letter goes out, links come in, the dashboard knows', async ({ browser }, { project }) => {
  test.setTimeout(180_000)
  const locale: Locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = <N extends Namespace>(namespace: N) => translator({ locale, namespace })
  const handle = `museum${world.museumId.slice(-8)}`
  await giveAccounts(world, [
    { platform: 'telegram', handle },
    { platform: 'instagram', handle },
    { platform: 'tiktok', handle },
  ])
  const [officer, director] = [
    await signIn({ browser, person: 'officer', locale }),
    await signIn({ browser, person: 'director', locale }),
  ]
  const letter = await test.step('the officer issues the letter', () => issueLetter({ page: officer, t }))
  await expectFigures({ page: officer, locale, letter, figures: [2, 0, 0, 0, 0] })

  await test.step('the director reads it and taps', async () => {
    await director.goto(`/${locale}/obligations`)
    await director.getByRole('link', { name: letter.subject }).first().click()
    await director.getByRole('button', { name: t('obligations')('read.acknowledge') }).click()
    await expect(director.getByText(t('obligations')('read.acknowledged'), { exact: true })).toBeVisible()
  })

  await test.step('pastes the message of the chat and hands it in', async () => {
    await pasteMessage({ page: director, t, text: chatMessage(handle) })
    await expect(director.getByText(t('obligations')('paste.found', { n: 3 }))).toBeVisible()
    await director.getByRole('button', { name: t('obligations')('bar.send', { n: 3 }) }).click()
    await expectReceipt({ page: director, t, link: `t.me/${handle}/145` })
  })
  await expectFigures({ page: officer, locale, letter, figures: [2, 1, 1, 0, 0] })

  await test.step('the officer returns one line with a ready phrase', async () => {
    await openReview({ page: officer, t })
    await officer
      .getByRole('link', { name: t('review')('titles.telegram') })
      .first()
      .click()
    await officer
      .getByRole('group')
      .filter({ hasText: t('review')('decide.noPhrase') })
      .locator('summary')
      .click()
    await officer.getByRole('link', { name: t('review')('phraseNames.no_kazakh') }).click()
    await officer.getByRole('button', { name: new RegExp(`^${t('review')('decide.return')}( R)?$`) }).click()
    await expect(officer.getByText(t('review')('done.returned'))).toBeVisible()
  })
  await expectFigures({ page: officer, locale, letter, figures: [2, 1, 1, 0, 0] })

  await test.step('the director sees why, puts another link in its place and hands in again', async () => {
    await director.goto(`/${locale}/obligations`)
    await director.getByRole('link', { name: letter.subject }).first().click()
    await expect(director.getByText(t('review')('phrases.no_kazakh')).first()).toBeVisible()
    const field = director.getByLabel(t('obligations')('card.replace'))
    const replace = director.getByRole('button', { name: t('obligations')('card.replaceNow'), exact: true })
    await field.fill(`t.me/${handle}/145`)
    await replace.click()
    await expect(director.getByText(t('problems')('same_link'))).toBeVisible()
    await expect(director.getByText(t('review')('phrases.no_kazakh')).first()).toBeVisible()
    await field.fill(`міне: t.me/${handle}/146`)
    await replace.click()
    await expect(director.getByText(t('obligations')('card.gone'))).toBeVisible()
    await director.getByRole('button', { name: t('obligations')('bar.send', { n: 1 }) }).click()
    await expectReceipt({ page: director, t, link: `t.me/${handle}/146` })
  })

  await test.step('the officer accepts', async () => {
    await openReview({ page: officer, t })
    await officer.getByRole('link', { name: 'Museum' }).first().click()
    await officer.getByRole('button', { name: t('review')('report.accept', { n: 3 }) }).click()
    await expect(officer.getByText(t('review')('done.many', { n: 3 }), { exact: true })).toBeVisible()
  })
  await expectFigures({ page: officer, locale, letter, figures: [2, 1, 1, 1, 0] })

  await test.step('the director sees that it is done', async () => {
    await director.goto(`/${locale}/obligations`)
    await director.getByRole('link', { name: letter.subject }).first().click()
    await expect(director.getByText(t('obligations')('head.accepted')).first()).toBeVisible()
  })
})

type Texts = <N extends Namespace>(namespace: N) => ReturnType<typeof translator<N>>

async function signIn(input: { browser: Browser; person: PersonName; locale: Locale }): Promise<Page> {
  const { browser, person, locale } = input
  const page = watched(await (await browser.newContext()).newPage())
  const t = translator({ locale, namespace: 'signIn' })
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(t('email'), { exact: true }).fill(await world.emailOf(person))
  await page.getByLabel(t('password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('submit'), exact: true }).click()
  await page.waitForURL(/\/(overview|obligations)$/)
  return page
}

interface IssuedLetter {
  id: string
  subject: string
}

async function issueLetter({ page, t }: { page: Page; t: Texts }): Promise<IssuedLetter> {
  const [d, kinds] = [t('directives'), t('kindsPlural')]
  await goTo({ page, t, section: 'directives' })
  await page.getByRole('button', { name: d('create') }).click()
  await page.waitForURL(/directives\/[\da-f-]{36}/)
  const subject = { kk: 'Интернет-алаяқтық туралы ескерту', ru: 'Предупредить об интернет-мошенничестве' }
  const { textKk, textRu } = letterText('fraud')
  await page.getByLabel(d('editor.number'), { exact: true }).fill(`05-14/${Date.now()}`)
  await page.getByLabel(d('editor.letterDate'), { exact: true }).fill(dayFromNow(-1))
  await tick({ page, name: kinds('museum') })
  await tick({ page, name: kinds('library') })
  const pair = async (group: string, texts: { kk: string; ru: string }) => {
    const row = page.getByRole('group', { name: group, exact: true })
    await row.getByLabel(d('editor.kk'), { exact: true }).fill(texts.kk)
    await row.getByLabel(d('editor.ru'), { exact: true }).fill(texts.ru)
  }
  await pair(d('editor.subject'), subject)
  await pair(d('editor.text'), { kk: textKk, ru: textRu })
  await tick({ page, name: d('editor.allPlatforms') })
  await page.getByLabel(d('editor.dueDate'), { exact: true }).fill(dueDate())
  const send = d('counts.issueTo', { n: 2, shown: 2 })
  await page.getByRole('button', { name: send }).click()
  await page.getByRole('dialog').getByRole('button', { name: send }).click()
  await expect(page.getByText(d('counts.issued', { n: 2, shown: 2 }))).toBeVisible()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  return { id, subject: page.url().includes('/kk/') ? subject.kk : subject.ru }
}

/** The box itself lies under its label. */
async function tick({ page, name }: { page: Page; name: string }) {
  const box = page.getByRole('checkbox', { name })
  await page.locator('label').filter({ has: box }).click()
  await expect(box).toBeChecked()
}

/** «до 22 декабря»: of this year, from the 23rd on of the next. */
function dueDate(): string {
  const today = dayFromNow(0)
  const year = Number(today.slice(0, 4)) + (today > `${today.slice(0, 4)}-12-22` ? 1 : 0)
  return `${year}-12-22`
}

/** What comes in a chat: words, short forms, an address with a tracker; published a minute ago. */
function chatMessage(handle: string): string {
  const post = { at: new Date(Date.now() - 60_000), serial: Date.now() % 100_000 }
  return [
    'Қайырлы күн! Барлығын жарияладық:',
    `инста https://www.instagram.com/p/${instagramCode(post)}/?igsh=MzRlODBiNWFlZA==`,
    `телеграм t.me/${handle}/145`,
    `тикток: https://www.tiktok.com/@${handle}/video/${tiktokId(post)}.`,
  ].join('\n')
}

async function goTo(input: { page: Page; t: Texts; section: 'directives' | 'review' }) {
  const { page, t, section } = input
  // On a phone the places of the staff stand in the person's menu.
  const menu = page.getByRole('button', { name: t('shell')('person.menu') })
  if ((page.viewportSize()?.width ?? 0) < 768) await menu.click()
  const place = page.getByRole('link', { name: t('shell')(`nav.${section}`) })
  await place.filter({ visible: true }).first().click()
  await page.waitForURL(new RegExp(`/${section}`))
}

async function openReview({ page, t }: { page: Page; t: Texts }) {
  await goTo({ page, t, section: 'review' })
}

async function pasteMessage({ page, t, text }: { page: Page; t: Texts; text: string }) {
  const box: Locator = page.getByLabel(t('obligations')('paste.label'))
  await box.fill(text)
  await page.getByRole('button', { name: t('obligations')('paste.read'), exact: true }).click()
}

async function expectReceipt({ page, t, link }: { page: Page; t: Texts; link: string }) {
  await page.waitForURL(/receipts\/[\da-f-]{36}/)
  await expect(page.getByRole('heading', { name: t('receipts')('registered') })).toBeVisible()
  await expect(page.getByText(/ЖР-\d{4}-\d{5,}/).first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText(link)
}

/** Expected, submitted, on time, accepted, overdue: what the five numbers say. */
async function expectFigures(input: {
  page: Page
  locale: Locale
  letter: IssuedLetter
  figures: [number, number, number, number, number]
}) {
  const { page, locale, letter, figures } = input
  await page.goto(`/${locale}/overview?directive=${letter.id}`)
  await expect(page.locator('dl .figure-value')).toHaveText(figures.map(String))
}
