import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import type { Browser, BrowserContext } from 'playwright'

export interface Bar {
  name: string
  /** Ours and the floor's, in the unit of the name. */
  value: number
  floor: number
  limit: number
  /** Whether the ratio may not exceed the limit, or may not fall below it. */
  better: 'below' | 'above'
}

export function holds({ value, floor, limit, better }: Bar): boolean {
  return better === 'below' ? value <= floor * limit : value >= floor * limit
}

/** Gzipped kilobytes of all scripts that a fresh visit loads. */
export async function scriptWeight({
  context,
  url,
}: {
  context: BrowserContext
  url: string
}): Promise<number> {
  const page = await context.newPage()
  const weights: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || !response.ok()) return
    weights.push(response.body().then((body) => gzipSync(body).length / 1000))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0)
  await page.close()
  return total
}

/** Median milliseconds from the request to the moment when the last datum stands on the screen. */
export async function timeToData({
  context,
  url,
  selector,
  count,
}: {
  context: BrowserContext
  url: string
  selector: string
  count: number
}): Promise<number> {
  const times: number[] = []
  for (let visit = 0; visit < VISITS; visit += 1) {
    const page = await context.newPage()
    await page.addInitScript(waitForData, { selector, count })
    await page.goto(url)
    times.push(await page.evaluate(() => (window as unknown as { dataAt: Promise<number> }).dataAt))
    await page.close()
  }
  return times.sort((a, b) => a - b)[Math.floor(VISITS / 2)] ?? 0
}

const VISITS = 15

/** Runs in the page: the first frame after all of the data is in the document. */
function waitForData({ selector, count }: { selector: string; count: number }): void {
  const target = window as unknown as { dataAt: Promise<number> }
  target.dataAt = new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll(selector).length >= count)
        requestAnimationFrame(() => resolve(performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Requests per second of both addresses, taken in turns so that the machine's moods hit both. */
export async function throughput({
  ours,
  floor,
  cookie,
}: {
  ours: string
  floor: string
  cookie: string
}): Promise<{ ours: number; floor: number }> {
  const sums = { ours: 0, floor: 0 }
  // The first seconds go to the compiler of both.
  for (const url of [floor, ours]) await rate({ url, headers: url === ours ? { cookie } : {} })
  for (let round = 0; round < ROUNDS; round += 1) {
    sums.floor += await rate({ url: floor, headers: {} })
    sums.ours += await rate({ url: ours, headers: { cookie } })
  }
  return { ours: sums.ours / ROUNDS, floor: sums.floor / ROUNDS }
}

const ROUNDS = 3

async function rate({ url, headers }: { url: string; headers: Record<string, string> }): Promise<number> {
  const result = await autocannon({ url, headers, connections: 8, duration: 6 })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${String(result.non2xx)} answers were refusals`)
  return result['2xx'] / result.duration
}

/** Signs in with the real form; the context keeps the cookie. */
export async function signedIn({
  browser,
  origin,
  email,
  password,
}: {
  browser: Browser
  origin: string
  email: string
  password: string
}): Promise<{ context: BrowserContext; cookie: string }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/ru/sign-in`)
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.press('input[name=password]', 'Enter')
  await page.waitForURL((url) => !url.pathname.includes('sign-in'))
  await page.close()
  const cookies = await context.cookies()
  return { context, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}
