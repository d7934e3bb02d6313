import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'
import { translator, type Namespace } from '#/i18n/translator.ts'
import { issue } from '#/server/directives/issue.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { expect, test } from '../setup/e2e.ts'
import { letterOfToday, makeE2eWorld, password, type E2eWorld } from '../setup/e2e-world.ts'

test.use({ javaScriptEnabled: false })

let world: E2eWorld

test.beforeAll(async () => {
  world = await makeE2eWorld()
})
test.afterAll(() => world.close())

test('a director signs in, reads, pastes and hands in without JavaScript', async ({ page }, { project }) => {
  const locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = <N extends Namespace>(namespace: N) => translator({ locale, namespace })
  const obligationId = await issueTo(world.museumId)
  await signIn({ page, path: `/${locale}/obligations/${obligationId}`, t: t('signIn') })

  await page.getByRole('button', { name: t('obligations')('read.acknowledge') }).click()
  await expect(page.getByText(t('obligations')('read.acknowledged'), { exact: true })).toBeVisible()

  await page.getByLabel(t('obligations')('paste.label')).fill('Қараңыз: t.me/skomuseum/145')
  await page.getByRole('button', { name: t('obligations')('paste.read'), exact: true }).click()
  await expect(page.getByText(t('obligations')('paste.found', { n: 1 }))).toBeVisible()

  await page.getByRole('button', { name: t('obligations')('bar.send', { n: 1 }) }).click()
  await expect(page.getByRole('heading', { name: t('receipts')('registered') })).toBeVisible()
})

test('a refusal comes back with the page, and so does what was typed', async ({ page }, { project }) => {
  const locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = translator({ locale, namespace: 'signIn' })
  await page.goto(`/${locale}/sign-in`)
  await page.getByLabel(t('email'), { exact: true }).fill('nobody@example.kz')
  await page.getByLabel(t('password'), { exact: true }).fill('wrong')
  await page.getByRole('button', { name: t('submit'), exact: true }).click()
  const problems = translator({ locale, namespace: 'problems' })
  await expect(page.getByText(problems('wrong_credentials'))).toBeVisible()
  await expect(page.getByLabel(t('email'), { exact: true })).toHaveValue('nobody@example.kz')
  await expect(page.getByLabel(t('password'), { exact: true })).toHaveValue('')
})

async function signIn(input: { page: Page; path: string; t: ReturnType<typeof translator<'signIn'>> }) {
  const { page, path, t } = input
  await page.goto(path)
  await page.getByLabel(t('email'), { exact: true }).fill(await world.emailOf('director'))
  await page.getByLabel(t('password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('submit'), exact: true }).click()
  await page.waitForURL(`**${path}`)
}

/** A letter of today; gives the institution's obligation. */
async function issueTo(institutionId: string): Promise<string> {
  const officer = world.as('officer')
  const { id } = await createDraft(officer, {})
  const fields = letterOfToday({ number: randomUUID() })
  const { version } = await saveDraft(officer, { id, version: 1, ...fields })
  await issue(officer, { id, version, lastDay: fields.dueDate })
  const where = { directiveId_institutionId: { directiveId: id, institutionId } }
  return (await world.db.prisma.obligation.findUniqueOrThrow({ where, select: { id: true } })).id
}
