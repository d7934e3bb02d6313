import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { useDatabase } from '../setup/database.ts'
import { startInnerWorker } from './inner-worker.ts'
import { type LoopbackHosts, startLoopbackHosts } from './loopback-hosts.ts'
import { createObligation, submitLink, verdictOn } from './submitted-links.ts'

const { databaseUrl } = useDatabase()

let db: Database
let hosts: LoopbackHosts
let stop: () => Promise<void>
const probed: number[] = []

const articles: Record<string, { title: string; text: string }> = {
  '/kk/news/1': {
    title: 'Алаяқтардан сақ болыңыз',
    text: 'Алаяқтар банк қызметкері атынан қоңырау шалып, хабарламадағы құпия кодты сұрайды. Кодты ешкімге айтпаңыз.',
  },
  '/ru/news/2': {
    title: 'Осторожно, мошенники',
    text: 'Мошенники звонят от имени банка и просят код из сообщения. Районная библиотека провела встречу с читателями.',
  },
}
const front = {
  title: 'Аудан әкімдігі — Акимат района',
  text: 'Басты бет. Жаңалықтар. Құжаттар. Главная. Новости. Документы. Приём граждан каждую среду с десяти часов утра.',
}

const [PROPER, SAME_PAGE, SENT_HOME, SENT_TO_LIST] = [0, 1, 2, 3]

function answer({ host }: { host: number }): RequestListener {
  probed[host] = 0
  return (request, response) => {
    const path = request.url ?? '/'
    if (path.includes('zhariya-link-check')) probed[host] = (probed[host] ?? 0) + 1
    const send = (status: number, { title, text }: typeof front) =>
      response
        .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<title>${title}</title><body><article><h1>${title}</h1><p>${text}</article>`)
    const article = articles[path]
    if (article) send(200, article)
    else if (path === '/' || path === '/list/all') send(200, front)
    else if (host === PROPER) send(404, front)
    else if (host === SAME_PAGE) send(200, front)
    else response.writeHead(302, { location: host === SENT_HOME ? '/' : '/list/all' }).end()
  }
}

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  hosts = await startLoopbackHosts({ count: 4, answer })
  stop = await startInnerWorker({ databaseUrl, trustedOrigins: hosts.origins })
}, 30_000)

afterAll(async () => {
  await stop()
  await hosts.close()
  await db.close()
})

async function reasonsOf({ host, path }: { host: number; path: string }): Promise<string[]> {
  const url = `${hosts.origins[host] ?? ''}${path}`
  const itemId = await submitLink({ db, obligationId: await createObligation(db), url })
  return (await verdictOn({ db, itemId, withinMs: 20_000 })).reasons
}

test.each([
  ['the page for nothing', SAME_PAGE],
  ['the front page', SENT_HOME],
  ['the list of news', SENT_TO_LIST],
])('%s instead of an article is a soft 404', async (_, host) => {
  expect(await reasonsOf({ host, path: '/kk/news/17' })).toContain('soft_not_found')
  expect(await reasonsOf({ host, path: '/ru/news/18' })).toContain('soft_not_found')
  // The front page needs no comparison.
  expect(probed[host]).toBe(host === SENT_HOME ? 0 : 1)
})

test.each([PROPER, SAME_PAGE, SENT_HOME, SENT_TO_LIST])('an article of host %i is none', async (host) => {
  for (const path of Object.keys(articles))
    expect(await reasonsOf({ host, path })).not.toContain('soft_not_found')
  expect(probed[host]).toBe(1)
})

test('what a host answers properly is gone', async () => {
  expect(await reasonsOf({ host: PROPER, path: '/kk/news/17' })).toEqual(['gone'])
})
