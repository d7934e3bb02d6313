import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright/test'
import { dateOf } from '#/domain/calendar/zone.ts'
import { inspectLink } from '#/integrations/link-inspection/inspect-link.ts'
import { userAgentOf } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { handIn } from '../factories.ts'
import { expect, test, watched } from '../setup/e2e.ts'
import { enter } from '../setup/e2e-enter.ts'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { type E2eWorld, makeE2eWorld } from '../setup/e2e-world.ts'
import { keepCopies } from '../setup/stored-copies.ts'
import { allPayloads, payloads } from './hostile-payloads.ts'

let world: E2eWorld
let furnished: Furnished
let lines: { id: string; title: string | null }[]

test.beforeAll(async () => {
  test.setTimeout(180_000)
  world = await makeE2eWorld()
  furnished = await furnish(world)
  const press = await startPress()
  lines = await handInFetched(press)
  press.server.close()
  await fillFields()
})
test.afterAll(() => world.close())

test('words of fetched pages run nowhere', async ({ browser }, info) => {
  test.setTimeout(300_000)
  expect(payloads).toHaveLength(50)
  expect(lines.filter(({ title }) => title?.includes('ran=1'))).toHaveLength(payloads.length)
  const locale = info.project.name === 'phone-kk' ? 'kk' : 'ru'
  const report = furnished.ids.freshObligation
  const officer = watched(await hearing(await enter({ browser, world, person: 'officer' })))
  for (const { id, title } of lines) {
    await officer.goto(`/${locale}/review?report=${report}&item=${id}`)
    await expect.soft(officer.getByText(title ?? '', { exact: true }).first()).toBeAttached()
    expect.soft(await harmOn(officer), `review of ${title}`).toEqual([])
  }
  for (const path of [`/directives/${furnished.ids.fresh}/dossier`, '/publications']) {
    await officer.goto(`/${locale}${path}`)
    expect.soft(await harmOn(officer), path).toEqual([])
  }
  await officer.context().close()
  const director = watched(await hearing(await enter({ browser, world, person: 'director' })))
  await director.goto(`/${locale}/obligations/${report}`)
  expect.soft(await harmOn(director), 'obligation').toEqual([])
  await director.context().close()
})

test('what fields hold runs on no page', async ({ browser }, info) => {
  test.setTimeout(240_000)
  const locale = info.project.name === 'phone-kk' ? 'kk' : 'ru'
  for (const person of new Set(furnished.pages.map((one) => one.person))) {
    const page = watched(await hearing(await enter({ browser, world, person })))
    for (const { path } of furnished.pages.filter((one) => one.person === person)) {
      await page.goto(`/${locale}${path}`)
      expect.soft(await harmOn(page), `${person} at ${path}`).toEqual([])
    }
    await page.context().close()
  }
})

test('what an address brings into a field runs nowhere @desktop', async ({ browser }) => {
  test.setTimeout(300_000)
  const fields = { officer: ['/institutions?q=', '/people?q='], director: ['/share?text='] } as const
  for (const person of ['officer', 'director'] as const) {
    const page = watched(await hearing(await enter({ browser, world, person })))
    for (const payload of payloads) {
      for (const field of fields[person]) {
        await page.goto(`/ru${field}${encodeURIComponent(payload)}`)
        expect.soft(await harmOn(page), `${field} ${payload}`).toEqual([])
      }
    }
    await page.context().close()
  }
})

/** Counts what the content security policy has to stop. */
async function hearing(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      stopped.push(`${violatedDirective}: ${blockedURI} in ${sourceFile}`)
    })
  })
  return page
}

/** Anything that only a hostile word could have made, with everything unfolded: code that ran or stands ready to. */
function harmOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const { ran, stopped = [] } = window as { ran?: number; stopped?: string[] }
    const handled = [...document.querySelectorAll('body, body *')].filter((node) =>
      node.getAttributeNames().some((name) => name.startsWith('on')),
    )
    const made = document.querySelectorAll('base, embed, object, [srcdoc], marquee')
    // What React itself puts into a form until its script is there says nothing of `ran`.
    const addressed = [...document.querySelectorAll('[href], [src], [action], [formaction]')].filter((node) =>
      ['href', 'src', 'action', 'formaction'].some((name) =>
        /^\s*javascript:.*ran=1/i.test(node.getAttribute(name) ?? ''),
      ),
    )
    const nodes = [...handled, ...made, ...addressed].map((node) => node.outerHTML.slice(0, 200))
    return [...nodes, ...stopped, ...(ran ? ['a script ran'] : [])]
  })
}

interface Press {
  server: Server
  origin: string
}

/** A news site with a page for every payload: title, author, site and text of the page are the payload. */
async function startPress(): Promise<Press> {
  const server = createServer((request, response) => {
    const payload = payloads[Number(request.url?.slice(1))] ?? ''
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageWith(escaped(payload)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const pageWith = (
  word: string,
) => `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${word}</title>
<meta property="og:title" content="${word}"><meta property="og:site_name" content="${word}">
<meta name="author" content="${word}"><meta property="article:author" content="${word}">
<meta property="article:published_time" content="2026-11-21T10:30:00+05:00"></head><body><article><h1>${word}</h1>
<p>${word} Алаяқтар банк қызметкері атынан қоңырау шалып, хабарламадағы кодты сұрайды. ${word}</p></article></body></html>`

/** Each page is fetched, read and recorded as the worker does it, and its report handed in. */
async function handInFetched({ origin }: Press) {
  const { prisma } = world.db
  const obligationId = furnished.ids.freshObligation
  const text = payloads.map((_, place) => `https://museum.kz/news/${place}`).join(' ')
  await pasteLinks(world.as('director'), { obligationId, text })
  await handIn(world, { obligationId, explain: allPayloads.slice(0, 1900) })
  await holdWorker(obligationId)
  const found = await prisma.reportItem.findMany({
    where: { obligationId, url: { contains: '/news/' } },
    select: { id: true, url: true },
  })
  for (const { id: itemId, url } of found) {
    const look = await inspectLink({
      url: `${origin}/${url?.split('/').at(-1)}`,
      readOn: dateOf(new Date()),
      probes: { read: () => Promise.resolve(null), keep: () => Promise.resolve() },
      fetch: (address) =>
        safeFetch({ url: address, allowedOrigin: origin, policy: { userAgent: userAgentOf(null) } }),
    })
    const { answer, reading } = look
    await recordVerification(world.as('job'), { itemId, answer, reading, redirects: [...look.redirects] })
  }
  await keepCopies({ world, obligationId, text: allPayloads })
  const ids = found.map(({ id }) => id)
  return prisma.reportItem.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })
}

/** The product's worker takes turns at a host, fifty would take a minute: it leaves these links to the test. */
async function holdWorker(obligationId: string) {
  const { prisma } = world.db
  const hold = () => prisma.$executeRaw`
    update pgboss.job set start_after = now() + interval '1 day' where name = 'verify-link' and state in ('created', 'retry')
      and data->>'itemId' in (select id::text from report_item where obligation_id = ${obligationId}::uuid)`
  const active = () => prisma.$queryRaw<unknown[]>`
    select 1 from pgboss.job where name = 'verify-link' and state = 'active'
      and data->>'itemId' in (select id::text from report_item where obligation_id = ${obligationId}::uuid)`
  await hold()
  await expect.poll(async () => (await active()).length, { timeout: 30_000 }).toBe(0)
  await hold()
}

/** Every field that people fill and pages show holds all payloads: past the forms, whose limits are shorter. */
async function fillFields() {
  const { prisma } = world.db
  const all = allPayloads
  const obligationId = furnished.ids.obligation
  const names = { nameKk: all, nameRu: all, shortKk: all, shortRu: all, phone: all }
  const organisations = [world.departmentId, world.museumId, world.libraryId, world.ministryId]
  await prisma.organisation.updateMany({ where: { id: { in: organisations } }, data: names })
  const people = Object.values(world.actors).flatMap((actor) =>
    actor.kind === 'person' ? [actor.personId] : [],
  )
  await prisma.person.updateMany({ where: { id: { in: people } }, data: { postKk: all, postRu: all } })
  const words = { explanation: all, reply: all, contest: all, contestedAt: new Date() }
  const returned = { returnReasonKk: all, returnReasonRu: all }
  await prisma.reportItem.updateMany({ where: { obligationId }, data: { ...words, ...returned, title: all } })
  await prisma.account.updateMany({ where: { institutionId: world.museumId }, data: { title: all } })
  await prisma.slot.updateMany({ where: { obligationId }, data: { title: all } })
  const letters = [furnished.ids.letter, furnished.ids.draft, furnished.ids.fresh]
  const letter = { subjectKk: all, subjectRu: all, textKk: all, textRu: all }
  await prisma.directive.updateMany({ where: { id: { in: letters } }, data: letter })
}
