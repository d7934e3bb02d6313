import { fork } from 'node:child_process'
import { once } from 'node:events'
import metascraper, { type Rules } from 'metascraper'
import author from 'metascraper-author'
import date from 'metascraper-date'
import description from 'metascraper-description'
import image from 'metascraper-image'
import lang from 'metascraper-lang'
import publisher from 'metascraper-publisher'
import title from 'metascraper-title'
import openGraph from 'open-graph-scraper'
import { request } from 'undici'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { readHead, readPage } from '#/integrations/page/read-page.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import type { Bar } from './measure.ts'

const PAGES = 1000
const CONNECTIONS = 20
const HOSTS = 200
const ROUNDS = 5

/**
 * Links a second of fetching and reading the head beside bare requests to the same site, the processor's time of a
 * page, and the head's time beside two libraries that read one. Everything in turns, so that the machine's moods hit all.
 */
export async function fetchingBars(): Promise<Bar[]> {
  const site = fork(new URL('./press-hosts.ts', import.meta.url))
  const [port] = (await once(site, 'message')) as [number, unknown]
  const urls = Array.from(
    { length: PAGES },
    (_, page) => `${originOf({ host: page % HOSTS, port })}/kk/news/${String(page)}`,
  )
  const trustedOrigins = Array.from({ length: HOSTS }, (_, host) => originOf({ host, port }))
  const get = (url: string) => safeFetch({ url, allowedOrigin: null, policy: { trustedOrigins } })
  try {
    const ways = {
      bare: bareRequest,
      head: (url: string) => fetchHead({ url, get }),
      text: (url: string) => fetchText({ url, get }),
    }
    const rates = await ratesOf({ ways, urls })
    const html = await (await request(urls[0] ?? '')).body.text()
    const readers = await readingTimes({ html, url: urls[0] ?? '' })
    console.log(
      `bare request ${rates.bare.cpuMs.toFixed(2)} ms of CPU a page; readers of a head: ${JSON.stringify(readers)} ms`,
    )
    return [
      {
        name: 'fetch and head, links a second',
        value: rates.head.perSecond,
        floor: rates.bare.perSecond,
        limit: 0.75,
        better: 'above',
      },
      {
        name: 'fetch and head, ms of CPU a page',
        value: rates.head.cpuMs,
        floor: 1,
        limit: 2,
        better: 'below',
      },
      {
        name: 'fetch, head and text, ms of CPU a page',
        value: rates.text.cpuMs,
        floor: 1,
        limit: 12,
        better: 'below',
      },
      {
        name: 'heads a second, beside metascraper',
        value: 1000 / readers.ours,
        floor: 1000 / readers.metascraper,
        limit: 3,
        better: 'above',
      },
      {
        name: 'heads a second, beside open-graph-scraper',
        value: 1000 / readers.ours,
        floor: 1000 / readers.openGraph,
        limit: 3,
        better: 'above',
      },
    ]
  } finally {
    site.kill()
  }
}

const originOf = ({ host, port }: { host: number; port: number }) =>
  `http://127.0.1.${String(host + 1)}:${String(port)}`

const READ_ON = '2026-11-23' as CalendarDate

type Get = (url: string) => ReturnType<typeof safeFetch>

async function bareRequest(url: string): Promise<void> {
  const { body } = await request(url)
  await body.arrayBuffer()
}

async function pageOf({ url, get }: { url: string; get: Get }) {
  const outcome = await get(url)
  if (outcome.kind !== 'answered') throw new Error(`${url}: ${outcome.reason}`)
  return { url, contentType: outcome.contentType, body: outcome.body, readOn: READ_ON }
}

async function fetchHead(way: { url: string; get: Get }): Promise<void> {
  const { title: read } = readHead(await pageOf(way))
  if (!read) throw new Error(`${way.url} has no title`)
}

async function fetchText(way: { url: string; get: Get }): Promise<void> {
  const { text } = await readPage(await pageOf(way))
  if (!text) throw new Error(`${way.url} has no text`)
}

/** The best of some rounds of each way, taken in turns; one before goes to the compiler. */
async function ratesOf<Way extends string>({
  ways,
  urls,
}: {
  ways: Record<Way, (url: string) => Promise<void>>
  urls: readonly string[]
}): Promise<Record<Way, { perSecond: number; cpuMs: number }>> {
  const names = Object.keys(ways) as Way[]
  const best = Object.fromEntries(names.map((name) => [name, { perSecond: 0, cpuMs: Infinity }])) as Record<
    Way,
    { perSecond: number; cpuMs: number }
  >
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of names) {
      const { seconds, cpuMs } = await timeOf({ way: ways[name], urls })
      if (round === 0) continue
      best[name].perSecond = Math.max(best[name].perSecond, urls.length / seconds)
      best[name].cpuMs = Math.min(best[name].cpuMs, cpuMs / urls.length)
    }
  }
  return best
}

/** The processor's time of this process: of the thread that fetches and of the one that reads texts. */
async function timeOf({ way, urls }: { way: (url: string) => Promise<void>; urls: readonly string[] }) {
  const queue = [...urls]
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (let url = queue.pop(); url !== undefined; url = queue.pop()) await way(url)
    }),
  )
  const { user, system } = process.cpuUsage(cpu)
  return { seconds: (performance.now() - start) / 1000, cpuMs: (user + system) / 1000 }
}

/** Median milliseconds for the head of one page that is there already. */
async function readingTimes({ html, url }: { html: string; url: string }) {
  const body = Buffer.from(html)
  const scrape = metascraper([
    author(),
    date(),
    description(),
    image(),
    lang(),
    publisher(),
    title(),
  ] as Rules[])
  const readers = {
    ours: () =>
      Promise.resolve(readHead({ url, contentType: 'text/html; charset=utf-8', body, readOn: READ_ON })),
    metascraper: () => scrape({ html, url }),
    openGraph: () => openGraph({ html }),
  }
  const times = { ours: Infinity, metascraper: Infinity, openGraph: Infinity }
  for (const name of Object.keys(readers) as (keyof typeof readers)[]) {
    const taken: number[] = []
    for (let read = 0; read < 60; read++) {
      const start = performance.now()
      await readers[name]()
      taken.push(performance.now() - start)
    }
    times[name] = taken.sort((a, b) => a - b)[30] ?? Number.NaN
  }
  return times
}
