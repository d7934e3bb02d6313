import type { Page } from 'playwright/test'
import { expect, test, watched } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { makeE2eWorld, type E2eWorld } from '../setup/e2e-world.ts'

const markup = '"><script>window.ran=1</script><img src=x onerror="window.ran=1"><svg onload=window.ran=1>'
const link = 'javascript:window.ran=1'

let world: E2eWorld
let furnished: Furnished

test.beforeAll(async () => {
  world = await makeE2eWorld()
  await renameEverything()
  furnished = await furnish(world, {
    number: '<b>',
    subjectKk: markup,
    subjectRu: markup,
    textKk: markup,
    textRu: `${markup} ${link}`,
    sources: ['https://museum.kz/?"><script>window.ran=1</script>'],
  })
  await giveHostileTitles()
})
test.afterAll(() => world.close())

test('markup in names, letters, links and reasons stays text on every page', async ({ browser }, info) => {
  test.setTimeout(180_000)
  const locale = info.project.name === 'phone-kk' ? 'kk' : 'ru'
  for (const person of new Set(furnished.pages.map((one) => one.person))) {
    const page = watched(await enter({ browser, world, person }))
    for (const { path } of furnished.pages.filter((one) => one.person === person)) {
      await page.goto(`/${locale}${path}`)
      await openEverything(page)
      expect.soft(await foreignCode(page), `${person} at ${path}`).toEqual([])
    }
    await page.context().close()
  }
})

test('the words are shown as they were typed', async ({ browser }) => {
  const page = watched(await enter({ browser, world, person: 'officer' }))
  await page.goto(`/ru/directives/${furnished.ids.letter}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.ran=1</script>')
  await page.context().close()
})

/** What folds, unfolds: hidden markup would run as well, hidden links could be pressed. */
async function openEverything(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Anything on the page that only a hostile word could have made. */
async function foreignCode(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll('img[src="x"], svg[onload], [onerror], a[href^="javascript:" i]'),
    ]
    const ran = (window as { ran?: number }).ran
    return [...found.map((node) => node.outerHTML.slice(0, 200)), ...(ran ? ['a script ran'] : [])]
  })
}

/** Names of organisations and people come from a register: nobody here typed them. */
async function renameEverything() {
  const { prisma } = world.db
  const names = { nameKk: markup, nameRu: markup, shortKk: markup, shortRu: markup, phone: `"><script>` }
  const ids = [world.departmentId, world.museumId, world.libraryId, world.ministryId]
  await prisma.organisation.updateMany({ where: { id: { in: ids } }, data: names })
  const posts = { postKk: markup, postRu: markup }
  const people = Object.values(world.actors).flatMap((actor) =>
    actor.kind === 'person' ? [actor.personId] : [],
  )
  await prisma.person.updateMany({ where: { id: { in: people } }, data: posts })
}

/** Titles are foreign pages' own, accounts may carry any: as if the worker and the register had brought them. */
async function giveHostileTitles() {
  const { prisma } = world.db
  const { obligation } = furnished.ids
  const seen = { title: markup, verdict: 'ok' as const, httpStatus: 200, verifiedAt: new Date() }
  await prisma.reportItem.updateMany({ where: { obligationId: obligation, kind: 'link' }, data: seen })
  const words = { explanation: markup, reply: markup, contest: markup, contestedAt: new Date() }
  await prisma.reportItem.updateMany({ where: { obligationId: obligation }, data: words })
  await prisma.account.updateMany({ where: { institutionId: world.museumId }, data: { title: markup } })
  await prisma.slot.updateMany({ where: { obligationId: obligation }, data: { title: markup } })
}
