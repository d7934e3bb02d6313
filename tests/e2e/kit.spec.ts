import type { Page } from 'playwright/test'
import { type Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { expect, expectAccessible, test, watched } from '../setup/e2e.ts'
import { type E2eWorld, letterOfToday, makeE2eWorld, password } from '../setup/e2e-world.ts'

let world: E2eWorld

test.beforeAll(async () => {
  world = await makeE2eWorld()
})
test.afterAll(() => world.close())

test('ready texts are offered, copied in two taps, and their images come down @desktop', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const { directiveId, obligationId } = await issued()
  const officerPlace = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const phone = await browser.newContext({
    viewport: { width: 360, height: 780 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const [officer, director] = [watched(await officerPlace.newPage()), watched(await phone.newPage())]
  await signIn({ page: officer, person: 'officer', locale: 'ru' })
  await signIn({ page: director, person: 'director', locale: 'kk' })
  const [kk, ru] = [words('kk'), words('ru')]

  await test.step('nothing is there before it is offered', async () => {
    await director.goto(`/kk/obligations/${obligationId}`)
    await expect(director.getByText(kk('box.title'))).toHaveCount(0)
  })

  await test.step('the officer corrects what the letter proposes and offers it', async () => {
    await officer.goto(`/ru/directives/${directiveId}/kit`)
    await expect(officer.locator('#postRu')).toHaveValue(/Мошенники сами просят перезвонить/)
    await expect(officer.locator('#postRu')).not.toHaveValue(/необходимо/)
    await officer.locator('#storyKk').fill('Қайта қоңырау шалмаңыз')
    await expectAccessible(officer)
    await officer.getByRole('button', { name: ru('offer') }).click()
    await expect(officer.getByRole('button', { name: ru('offerAgain') })).toBeVisible({ timeout: 30_000 })
    await expect(officer.locator('#storyKk')).toHaveValue('Қайта қоңырау шалмаңыз')
  })

  await test.step('the director copies a text with the second tap', async () => {
    await director.goto(`/kk/obligations/${obligationId}`)
    await director.getByText(kk('box.title')).click()
    await director
      .getByRole('button', { name: kk('box.copy') })
      .first()
      .click()
    await expect(director.getByText(kk('box.copied')).first()).toBeVisible()
    expect(await director.evaluate(() => navigator.clipboard.readText())).toContain('Алаяқтар өздеріне')
    await expectAccessible(director)
  })

  await test.step('and has the image and the poster', async () => {
    for (const [format, begins] of [
      ['square', '\u0089PNG'],
      ['poster', '%PDF'],
    ] as const) {
      const link = director.locator('#kit').getByRole('link', { name: kk(`format.${format}`) })
      const [download] = await Promise.all([director.waitForEvent('download'), link.first().click()])
      expect(download.suggestedFilename()).toContain(kk(`format.${format}`))
      const parts: Buffer[] = []
      for await (const part of await download.createReadStream()) parts.push(part as Buffer)
      expect(Buffer.concat(parts).toString('latin1').slice(0, 4)).toBe(begins)
    }
  })

  await test.step('taken back, it is gone', async () => {
    await officer.getByRole('button', { name: ru('takeBack') }).click()
    await expect(officer.getByRole('button', { name: ru('offer'), exact: true })).toBeVisible({
      timeout: 30_000,
    })
    await director.reload()
    await expect(director.getByText(kk('box.title'))).toHaveCount(0)
  })
  await Promise.all([officerPlace.close(), phone.close()])
})

const words = (locale: Locale) => translator({ locale, namespace: 'kit' })

async function signIn(given: { page: Page; person: 'officer' | 'director'; locale: Locale }): Promise<void> {
  const { page, person, locale } = given
  await page.goto(`/${locale}/sign-in`)
  await page.locator('input[name=email]').fill(await world.emailOf(person))
  await page.locator('input[name=password]').fill(password)
  await page.locator('input[name=password]').press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
}

async function issued() {
  const { id } = await createDraft(world.as('officer'), {})
  const fields = letterOfToday({
    subjectKk: 'Алаяқтардың жаңа тәсілі',
    subjectRu: 'Новый приём мошенников',
    textKk: 'Алаяқтар өздеріне қоңырау шалуды сұрайды. Баспасөз хабарламасын жариялау қажет.',
    textRu: 'Мошенники сами просят перезвонить. Необходимо разместить пресс-релиз.',
  })
  const { version } = await saveDraft(world.as('officer'), { id, version: 1, ...fields })
  await issue(world.as('officer'), { id, version, lastDay: fields.dueDate })
  const key = { directiveId: id, institutionId: world.museumId }
  const where = { directiveId_institutionId: key }
  const obligation = await world.db.prisma.obligation.findUniqueOrThrow({ where, select: { id: true } })
  return { directiveId: id, obligationId: obligation.id }
}
