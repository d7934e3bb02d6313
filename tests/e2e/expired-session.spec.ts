import type { Page } from 'playwright/test'
import { translator } from '#/i18n/translator.ts'
import { expect, test, watched } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { makeE2eWorld, password, type E2eWorld } from '../setup/e2e-world.ts'
import type { PersonName } from '../people.ts'

let world: E2eWorld
let furnished: Furnished

test.beforeEach(async () => {
  world = await makeE2eWorld()
  furnished = await furnish(world)
})
test.afterEach(() => world.close())

test('a pasted message outlives the session', async ({ browser }, { project }) => {
  const locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = translator({ locale, namespace: 'obligations' })
  const page = watched(await enter({ browser, world, person: 'director' }))
  const path = `/${locale}/obligations/${furnished.ids.freshObligation}`
  await page.goto(path)
  await revokeSessions('director')
  await page.getByLabel(t('paste.label')).fill('Қайырлы күн! t.me/skomuseum/200')
  await page.getByRole('button', { name: t('paste.read'), exact: true }).click()
  await comeBack({ page, locale, path, person: 'director' })
  await expect(page.getByLabel(t('paste.label'))).toHaveValue(/t\.me\/skomuseum\/200/)
  await page.getByRole('button', { name: t('paste.read'), exact: true }).click()
  await expect(page.getByText(t('paste.found', { n: 1 }))).toBeVisible()
  await page.context().close()
})

test('a letter that is being written outlives the session', async ({ browser }, { project }) => {
  const locale = project.name === 'phone-kk' ? 'kk' : 'ru'
  const t = translator({ locale, namespace: 'directives' })
  const page = watched(await enter({ browser, world, person: 'officer' }))
  const path = `/${locale}/directives/${furnished.ids.draft}`
  await page.goto(path)
  await revokeSessions('officer')
  const subject = page.getByRole('group', { name: t('editor.subject'), exact: true })
  await subject.getByLabel(t('editor.ru'), { exact: true }).fill('Слово, которое нельзя потерять')
  await comeBack({ page, locale, path, person: 'officer' })
  await expect(subject.getByLabel(t('editor.ru'), { exact: true })).toHaveValue(
    'Слово, которое нельзя потерять',
  )
  await page.context().close()
})

async function revokeSessions(person: PersonName) {
  const actor = world.actors[person]
  const personId = actor.kind === 'person' ? actor.personId : ''
  await world.db.prisma.session.deleteMany({ where: { personId } })
}

/** By the link beside the refusal, which may open a window of its own, and back to the same page. */
async function comeBack(input: { page: Page; locale: 'kk' | 'ru'; path: string; person: PersonName }) {
  const { page, locale, path, person } = input
  const shell = translator({ locale, namespace: 'shell' })
  const t = translator({ locale, namespace: 'signIn' })
  const href = await page
    .getByRole('link', { name: shell('signInAgain') })
    .first()
    .getAttribute('href')
  await page.goto(href ?? '')
  await page.getByLabel(t('email'), { exact: true }).fill(await world.emailOf(person))
  await page.getByLabel(t('password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('submit'), exact: true }).click()
  await page.waitForURL(`**${path}`)
}
