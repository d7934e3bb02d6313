import type { Browser, Page } from 'playwright/test'
import { formatDate } from '#/i18n/dates.ts'
import { calendarDate, weekday } from '#/domain/calendar/zone.ts'
import { type Locale } from '#/i18n/locales.ts'
import { type Namespace, translator } from '#/i18n/translator.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import type { PersonName } from '../people.ts'
import { expect, expectAccessible, test, watched } from '../setup/e2e.ts'
import { dayFromNow, type E2eWorld, letterOfToday, makeE2eWorld, password } from '../setup/e2e-world.ts'

let world: E2eWorld

test.beforeAll(async () => {
  world = await makeE2eWorld()
})
test.afterAll(() => world.close())

const phone = { width: 360, height: 780 }
const desk = { width: 1440, height: 900 }

test('an extension is asked on a phone, granted at a desk, and seen on both sides @desktop', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const letter = await issued()
  const [from, until] = [workingDay(20), workingDay(27)]
  const director = await signIn({ browser, person: 'director', locale: 'kk', viewport: phone })
  const officer = await signIn({ browser, person: 'officer', locale: 'ru', viewport: desk })
  const [kk, ru] = [words('kk')('changes'), words('ru')('changes')]

  await test.step('the director asks', async () => {
    await director.goto(`/kk/obligations/${letter.obligationId}`)
    await director.getByText(kk('obligation.ask')).click()
    await director.getByLabel(kk('obligation.date')).fill(from)
    await director.getByLabel(kk('obligation.reason')).fill('Көрме кейін ашылады')
    await expectAccessible(director)
    await director.getByRole('button', { name: kk('obligation.send') }).click()
    await expect(director.getByText('«Көрме кейін ашылады»')).toBeVisible({ timeout: 30_000 })
    await expect(director.getByRole('button', { name: kk('obligation.withdraw') })).toBeVisible()
  })

  await test.step('the officer sees it over the queue and on the letter, and gives another day', async () => {
    await officer.goto('/ru/review')
    await officer.getByRole('link', { name: ru('requests.look') }).click()
    await officer.waitForURL(/directives\/[\da-f-]{36}/)
    const row = officer.getByRole('listitem').filter({ hasText: 'Көрме кейін ашылады' }).first()
    await row.getByRole('button', { name: ru('requests.decide') }).click()
    const dialog = officer.getByRole('dialog')
    await expect(dialog.getByLabel(ru('requests.date'), { exact: true })).toHaveValue(from)
    await dialog.getByLabel(ru('requests.date'), { exact: true }).fill(until)
    await dialog.getByRole('button', { name: ru('requests.grant') }).click()
    await expect(officer.getByText(ru('requests.granted'), { exact: true })).toBeVisible({ timeout: 30_000 })
    await expect(officer.getByText(ru('log.actions.extension_grant'))).toBeVisible()
    await expectAccessible(officer)
  })

  await test.step('the director sees the new deadline', async () => {
    await director.goto(`/kk/obligations/${letter.obligationId}`)
    const day = formatDate({ date: calendarDate(until), locale: 'kk', style: 'day_month' })
    await expect(director.getByText(new RegExp(`${day}.*қоса алғанда`)).first()).toBeVisible()
    await expect(director.getByText(kk('obligation.granted', { due: '' }).slice(0, 14)).first()).toBeVisible()
  })

  await test.step('undone from the page of changes, the old one holds', async () => {
    await officer.goto(`/ru/directives/${letter.id}/changes`)
    await expectAccessible(officer)
    await officer.getByRole('button', { name: ru('page.undo') }).click()
    await expect(officer.getByText(ru('page.noExtensions'))).toBeVisible({ timeout: 30_000 })
    await expect(officer.getByText(ru('log.actions.extension_undo'))).toBeVisible()
  })
})

async function issued(): Promise<{ id: string; obligationId: string }> {
  const officer = world.as('officer')
  const { id } = await createDraft(officer, {})
  const dueDate = workingDay(10)
  const { version } = await saveDraft(officer, { id, version: 1, ...letterOfToday({ dueDate }) })
  await issue(officer, { id, version, lastDay: dueDate })
  const key = { directiveId: id, institutionId: world.museumId }
  const where = { directiveId_institutionId: key }
  const obligation = await world.db.prisma.obligation.findUniqueOrThrow({ where, select: { id: true } })
  return { id, obligationId: obligation.id }
}

/** The first Tuesday in so many days or a little later: no holiday is likely, and no question about it. */
function workingDay(days: number): string {
  let day = days
  while (weekday(calendarDate(dayFromNow(day))) !== 2) day += 1
  return dayFromNow(day)
}

function words(locale: Locale) {
  return <N extends Namespace>(namespace: N) => translator({ locale, namespace })
}

interface Entering {
  browser: Browser
  person: PersonName
  locale: Locale
  viewport: { width: number; height: number }
}

async function signIn({ browser, person, locale, viewport }: Entering): Promise<Page> {
  const page = watched(await (await browser.newContext({ viewport })).newPage())
  const t = words(locale)('signIn')
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(t('email'), { exact: true }).fill(await world.emailOf(person))
  await page.getByLabel(t('password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('submit'), exact: true }).click()
  await page.waitForURL(/\/(overview|obligations)$/)
  return page
}
