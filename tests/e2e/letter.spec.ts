import type { Page } from 'playwright/test'
import { dueWords } from '#/i18n/dates.ts'
import { translator } from '#/i18n/translator.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { draftFromLetter } from '../letters.ts'
import { expect, expectAccessible, test } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { dayFromNow, type E2eWorld, letterOfToday, makeE2eWorld } from '../setup/e2e-world.ts'
import { fraudLetterPdf } from '../setup/letter-pdf.ts'

/** From 22 December on the letter's deadline is over: whoever issues it then gives it another year. */
const isOver = /-12-(2[2-9]|3)/.test(dayFromNow(0))
const year = Number(dayFromNow(0).slice(0, 4)) + (isOver ? 1 : 0)
const source = 'https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im'

let world: E2eWorld
test.beforeAll(async () => {
  world = await makeE2eWorld()
})
test.afterAll(() => world.close())

test('the real letter is dropped and issued in six clicks, nothing typed', async ({ browser }, {
  project,
}) => {
  const locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const letters = translator({ locale, namespace: 'letters' })
  const page = await enter({ browser, world, person: 'officer' })
  await page.goto(`/${locale}/directives`)
  let clicks = 0
  const click = async (role: 'link' | 'button', name: RegExp | string) => {
    clicks += 1
    await page.getByRole(role, { name }).click()
  }
  await click('link', letters('new.button'))
  clicks += 1
  await giveLetter({ page, byDrop: locale === 'ru' })
  await page.waitForURL(/directives\/[\da-f-]{36}$/, { timeout: 30_000 })
  await expect(page.getByRole('heading', { name: letters('panel.title') })).toBeVisible()
  await expect(page.getByText(letters('mark.found'), { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await tooWide(), 'wider than the screen').toBeLessThanOrEqual(0)
  if (locale === 'ru') await expectPageFollows(page)
  await click('button', letters('panel.take'))
  if (isOver) await page.locator('#draft-dueDate').fill(`${year}-12-22`)
  const issue = { ru: /^Направить \d+ учрежд/, kk: /^\d+ мекемеге жіберу/ }[locale]
  await click('button', issue)
  clicks += 1
  await page.getByRole('dialog').getByRole('button', { name: issue }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(clicks).toBeLessThanOrEqual(6)

  const due = { date: calendarDate(`${year}-12-22`), rule: 'inclusive' as const, time: null }
  await expect(page.getByText(dueWords({ due, locale })).first()).toBeVisible()
  await expect(page.getByText('интернет мошенничества').first()).toBeAttached()
  await expect(page.getByText('интернет-алаяқтықтың жаңа түрі').first()).toBeAttached()
  await expect(page.locator(`a[href="${source}"]`).first()).toBeAttached()
  await expectIssued(page.url().split('/').at(-1) ?? '')
  await page.context().close()
})

/** The page beside the form is the one on which the field's passage stands: the Kazakh subject is on the second. */
async function expectPageFollows(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Что говорит письмо' })
  const image = panel.getByRole('img', { name: 'Страница 1 из 2' })
  await expect(image).toBeVisible({ timeout: 30_000 })
  await page.locator('#draft-subjectKk').focus()
  await expect(panel.getByRole('img', { name: 'Страница 2 из 2' })).toBeVisible()
  await expect(panel.locator('mark.outline-2', { hasText: 'жаңа түрі туралы' })).toBeInViewport()
  await page.locator('#draft-dueDate').focus()
  await expect(image).toBeVisible()
  await expect(panel.locator('mark.outline-2', { hasText: 'до 22 декабря' })).toBeInViewport()
}

/** On a desktop the file falls on its place, on a telephone it is chosen. */
async function giveLetter({ page, byDrop }: { page: Page; byDrop: boolean }): Promise<void> {
  const bytes = await fraudLetterPdf()
  const file = { name: 'Письмо.pdf', mimeType: 'application/pdf', buffer: bytes }
  if (!byDrop) return page.locator('#letter').setInputFiles(file)
  const dataTransfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    data.items.add(new File([content], 'Письмо.pdf', { type: 'application/pdf' }))
    return data
  }, bytes.toString('base64'))
  const place = page.locator('.file-drop').first()
  await place.dispatchEvent('dragover', { dataTransfer })
  await place.dispatchEvent('drop', { dataTransfer })
}

/** Deadline, both halves whole, the link, and every institution below the department. */
async function expectIssued(id: string): Promise<void> {
  const { prisma } = world.db
  const issued = await prisma.directive.findUniqueOrThrow({ where: { id } })
  expect(issued.issuedAt).not.toBeNull()
  expect(issued.dueDate?.toISOString().slice(0, 10)).toBe(`${year}-12-22`)
  expect(issued.dueRule).toBe('inclusive')
  expect(issued.sources).toEqual([source])
  const [kk, ru] = [issued.textKk.split('\n\n'), issued.textRu.split('\n\n')]
  expect(kk).toHaveLength(5)
  expect(ru).toHaveLength(5)
  expect(ru[0]).toMatch(/^Управление культуры, .* интернет мошенничества\.$/)
  expect(ru[4]).toMatch(/^В связи с этим, .* \(направить ссылки на размещенные публикации\)\.$/)
  expect(kk[0]).toMatch(/^СҚО әкімдігінің .* ескертеді\.$/)
  expect(kk[4]).toMatch(/^Осыған байланысты .* сілтемелер жіберу\) қажет\.$/)
  const [addressed, below] = await Promise.all([
    prisma.obligation.findMany({ where: { directiveId: id }, select: { institutionId: true } }),
    prisma.organisation.findMany({
      where: { ancestorIds: { has: world.departmentId }, kind: { in: [...institutionKinds] } },
      select: { id: true },
    }),
  ])
  expect(below.length).toBeGreaterThan(1)
  expect(addressed.map(({ institutionId }) => institutionId).sort()).toEqual(
    below.map((one) => one.id).sort(),
  )
}

test('@desktop a letter whose halves differ keeps its deadline back and asks to be looked at', async ({
  browser,
}) => {
  const page = await enter({ browser, world, person: 'officer' })
  const id = await draftFromLetter({ world, words: 'Ескертеміз.' })
  await page.goto(`/ru/directives/${id}`)
  await expect(page.getByText('Части письма расходятся, срок.').first()).toBeVisible()
  await expect(page.locator('#draft-dueDate')).toHaveValue('')
  await expectAccessible(page)
  await page.context().close()
})

test('@desktop each alarm is ticked before such a letter goes out', async ({ browser }) => {
  const page = await enter({ browser, world, person: 'officer' })
  const id = await filledDraft()
  await page.goto(`/ru/directives/${id}`)
  await page.getByRole('button', { name: /^Направить \d+ учрежд/ }).click()
  const dialog = page.getByRole('dialog')
  const send = dialog.getByRole('button', { name: /^Направить \d+ учрежд/ })
  const boxes = dialog.getByRole('checkbox')
  const all = await boxes.count()
  expect(all).toBeGreaterThan(1)
  for (let box = 0; box < all; box += 1) {
    await send.click()
    await expect(dialog.getByText('Отметьте каждое замечание')).toBeVisible()
    await boxes.nth(box).check()
  }
  await send.click()
  await expect(dialog).toBeHidden()
  await expectConfirmed({ id, count: all })
  await page.context().close()
})

test('@desktop without script too', async ({ browser }) => {
  const options = { javaScriptEnabled: false }
  const page = await enter({ browser, world, person: 'officer', options })
  const id = await filledDraft()
  await page.goto(`/ru/directives/${id}?step=confirm`)
  const boxes = page.getByRole('checkbox')
  const all = await boxes.count()
  expect(all).toBeGreaterThan(1)
  for (const box of await boxes.all()) await box.check()
  for (const radio of (await page.getByRole('radio').all()).slice(0, 1)) await radio.check()
  await page.getByRole('button', { name: /^Направить \d+ учрежд/ }).click()
  await expect(page.getByRole('button', { name: /^Направить \d+ учрежд/ })).toHaveCount(0)
  await expectConfirmed({ id, count: all })
  await page.context().close()
})

/** Of a letter whose halves differ; what it kept back is filled in. */
async function filledDraft(): Promise<string> {
  const id = await draftFromLetter({ world, words: 'Ескертеміз.', apart: '40 адам' })
  const { version } = await world.db.prisma.directive.findUniqueOrThrow({ where: { id } })
  const dueDate = [10, 11, 12].map(dayFromNow).find((day) => ![0, 6].includes(new Date(day).getUTCDay()))
  await saveDraft(world.as('officer'), { id, version, ...letterOfToday({ dueDate }) })
  return id
}

async function expectConfirmed({ id, count }: { id: string; count: number }): Promise<void> {
  const where = { subjectId: id, action: 'directive.issue' }
  const { after } = await world.db.prisma.auditEntry.findFirstOrThrow({ where })
  expect((after as { alarmsSeen: string[] }).alarmsSeen).toHaveLength(count)
}
