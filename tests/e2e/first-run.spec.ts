import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright/test'
import type { Locale } from '#/i18n/locales.ts'
import { translator, type Namespace } from '#/i18n/translator.ts'
import { expect, expectAccessible, test, watched } from '../setup/e2e.ts'
import { startEmptyProduct } from '../setup/e2e-server.ts'
import { dayFromNow } from '../setup/e2e-world.ts'

const password = 'үш қоңыр бұзау'
const emails = { admin: 'admin@basqarma.kz', officer: 'maman@basqarma.kz', director: 'director@murajai.kz' }

let product: Awaited<ReturnType<typeof startEmptyProduct>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  product = await startEmptyProduct()
})
test.afterAll(() => product.stop())

test(
  'an empty portal: first administrator to first issued directive',
  { tag: '@desktop' },
  async ({ browser }) => {
    test.setTimeout(300_000)
    const locale: Locale = 'ru'
    const t = <N extends Namespace>(namespace: N) => translator({ locale, namespace })

    await test.step('a start while nobody exists prints a fresh link, and the one before is dead', async () => {
      const first = linkOf(product.said())
      await product.again()
      const page = await open(browser)
      await page.goto(inRussian(first))
      await expect(page.getByRole('heading', { name: t('invitation')('closed.title') })).toBeVisible()
      expect(linkOf(product.said())).not.toBe(first)
    })

    const admin = await open(browser)
    await test.step('the link makes the administrator', async () => {
      await admin.goto(inRussian(linkOf(product.said())))
      await expectAccessible(admin)
      await fill(admin, t('signIn')('email'), emails.admin)
      await fill(admin, t('invitation')('postKk'), 'Портал әкімшісі')
      await fill(admin, t('invitation')('postRu'), 'Администратор портала')
      await fill(admin, t('invitation')('password'), 'пароль1234')
      await admin.getByRole('button', { name: t('invitation')('submit') }).click()
      await expect(admin.getByText(t('problems')('password_weak'))).toBeVisible()
      await fill(admin, t('invitation')('password'), password)
      await admin.getByRole('button', { name: t('invitation')('submit') }).click()
      await admin.waitForURL(/\/ru\/set-up/)
    })

    const s = t('setUp')
    await test.step('the department', async () => {
      await expectAccessible(admin)
      await fill(admin, s('fields.nameKk'), 'СҚО мәдениет басқармасы')
      await fill(admin, s('fields.nameRu'), 'Управление культуры СКО')
      await fill(admin, s('fields.shortKk'), 'Мәдениет басқармасы')
      await fill(admin, s('fields.shortRu'), 'Управление культуры')
      await fill(admin, s('fields.bin'), '940140000385')
      await fill(admin, s('fields.districtKk'), 'Петропавл')
      await fill(admin, s('fields.districtRu'), 'Петропавловск')
      await admin.getByRole('button', { name: s('found') }).click()
      await admin.waitForURL(/step=institutions/)
    })

    await test.step('two institutions, one after the other', async () => {
      for (const [kk, ru] of [
        ['Өлкетану мұражайы', 'Краеведческий музей'],
        ['Бейнелеу өнері мұражайы', 'Музей изоискусств'],
      ] as const) {
        for (const name of ['nameKk', 'shortKk'] as const) await fill(admin, s(`fields.${name}`), kk)
        for (const name of ['nameRu', 'shortRu'] as const) await fill(admin, s(`fields.${name}`), ru)
        await admin.getByLabel(s('fields.district'), { exact: true }).selectOption('Петропавловск')
        await admin.getByRole('button', { name: s('addInstitution') }).click()
        await expect(admin.getByRole('link', { name: ru })).toBeVisible()
      }
      await expectAccessible(admin)
      await admin.getByRole('link', { name: s('next.people') }).click()
      await admin.waitForURL(/step=people/)
    })

    const links = await test.step('an officer and a director', async () => {
      const officer = await invite({
        page: admin,
        t,
        role: 'officer',
        place: 'Управление культуры',
        email: emails.officer,
        posts: ['Басқарма маманы', 'Специалист управления'],
      })
      const director = await invite({
        page: admin,
        t,
        role: 'director',
        place: 'Краеведческий музей',
        email: emails.director,
        posts: ['Мұражай директоры', 'Директор музея'],
      })
      await expect(admin.getByLabel(emails.officer)).toBeVisible()
      await expectAccessible(admin)
      return { officer, director }
    })

    const officer = await enter({ browser, link: links.officer, t })
    const director = await enter({ browser, link: links.director, t })
    await director.waitForURL(/\/ru\/obligations$/)

    await test.step('a link opens once', async () => {
      const page = await open(browser)
      await page.goto(inRussian(links.officer))
      await expect(page.getByRole('heading', { name: t('invitation')('closed.title') })).toBeVisible()
    })

    await test.step('the officer issues the first letter, the director has it', async () => {
      await issueLetter({ page: officer, t })
      await director.reload()
      await expect(director.getByText('Предупредить об интернет-мошенничестве').first()).toBeVisible()
    })

    await test.step('the set-up is done', async () => {
      await admin.goto(`${product.origin}/ru/set-up`)
      await expect(admin.getByText(s('directive.done'))).toBeVisible()
      for (const page of [admin, officer, director]) await page.context().close()
      await product.again()
      expect(product.said()).not.toContain('/invitation/')
    })
  },
)

type Texts = <N extends Namespace>(namespace: N) => ReturnType<typeof translator<N>>

async function open(browser: Browser): Promise<Page> {
  return watched(await (await browser.newContext({ baseURL: product.origin })).newPage())
}

function linkOf(said: string): string {
  return /http\S+\/invitation\/\S+/.exec(said)?.[0] ?? ''
}

function inRussian(link: string): string {
  return link.replace('/kk/', '/ru/')
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}

/** Gives the link that the page shows. */
async function invite(input: {
  page: Page
  t: Texts
  role: 'officer' | 'director'
  place: string
  email: string
  posts: [string, string]
}): Promise<string> {
  const { page, t, role, place, email, posts } = input
  const p = t('people')
  await page.getByLabel(p('fields.role'), { exact: true }).selectOption(role)
  await page.getByLabel(p('fields.organisation'), { exact: true }).selectOption(place)
  await fill(page, p('fields.postKk'), posts[0])
  await fill(page, p('fields.postRu'), posts[1])
  await fill(page, p('fields.email'), email)
  await page.getByRole('button', { name: p('new.submit'), exact: true }).click()
  return page.getByLabel(`${p('link.label')}: ${email}`).inputValue()
}

async function enter({ browser, link, t }: { browser: Browser; link: string; t: Texts }): Promise<Page> {
  const page = await open(browser)
  await page.goto(inRussian(link))
  await fill(page, t('invitation')('password'), password)
  await page.getByRole('button', { name: t('invitation')('submit') }).click()
  await page.waitForURL(/\/ru\/(overview|obligations)$/)
  return page
}

async function issueLetter({ page, t }: { page: Page; t: Texts }): Promise<void> {
  const d = t('directives')
  await page.goto('/ru/directives')
  await page.getByRole('button', { name: d('create') }).click()
  await page.waitForURL(/directives\/[\da-f-]{36}/)
  await fill(page, d('editor.number'), `05-14/${randomUUID().slice(0, 4)}`)
  await fill(page, d('editor.letterDate'), dayFromNow(0))
  const museums = page.getByRole('checkbox', { name: t('kindsPlural')('museum') })
  await page.locator('label').filter({ has: museums }).click()
  const pair = async (group: string, [kk, ru]: [string, string]) => {
    const row = page.getByRole('group', { name: group, exact: true })
    await row.getByLabel(d('editor.kk'), { exact: true }).fill(kk)
    await row.getByLabel(d('editor.ru'), { exact: true }).fill(ru)
  }
  await pair(d('editor.subject'), ['Интернет-алаяқтық туралы', 'Предупредить об интернет-мошенничестве'])
  await pair(d('editor.text'), ['Баспасөз хабарламасын жариялаңыз.', 'Разместите пресс-релиз.'])
  const all = page.getByRole('checkbox', { name: d('editor.allPlatforms') })
  await page.locator('label').filter({ has: all }).click()
  await fill(page, d('editor.dueDate'), nextWednesday())
  const send = d('counts.issueTo', { n: 2, shown: 2 })
  await page.getByRole('button', { name: send }).click()
  await page.getByRole('dialog').getByRole('button', { name: send }).click()
  await expect(page.getByText(d('counts.issued', { n: 2, shown: 2 }))).toBeVisible()
}

/** A working day at least a week ahead. */
function nextWednesday(): string {
  for (let days = 8; ; days++) {
    const day = dayFromNow(days)
    if (new Date(`${day}T00:00:00Z`).getUTCDay() === 3) return day
  }
}
