import { type Capture, type CapturedPage, type CaptureLimits, ORDINARY_LIMITS } from './captured.ts'
import type { FoundBrowser } from './find-browser.ts'
import { launchBrowser, type RunningBrowser } from './launch.ts'
import { takePicture } from './picture.ts'
import { readTab } from './read-tab.ts'
import { openTab, type Tab } from './tab.ts'
import { visit } from './visit.ts'

export interface Capturer {
  /** Never throws for what a page does; throws when stopped, or where no browser starts. */
  capture: (wanted: { url: string; signal: AbortSignal }) => Promise<Capture>
  /** Stops the browser where it is, or lets it go on; the deadline of a page stands still with it. */
  pause: (still: boolean) => void
  close: () => void
}

/**
 * Takes copies of foreign pages, each in a profile of its own. The browser is started with the first page, serves
 * some, and is killed when a page takes too long or too much.
 * @param proxyOrigin the filtering proxy: all that a page asks for goes through it
 */
export function openCapturer({
  browser,
  proxyOrigin,
  limits = ORDINARY_LIMITS,
}: {
  browser: FoundBrowser & { found: true }
  proxyOrigin: string
  limits?: CaptureLimits
}): Capturer {
  let running: RunningBrowser | null = null
  let served = 0
  let isStill = false
  const start = async () => {
    if (running && !running.isGone() && served < PAGES_A_BROWSER) return running
    running?.kill()
    served = 0
    running = await launchBrowser({ ...browser, proxyOrigin, maxBytes: limits.maxMemory })
    if (isStill) running.pause(true)
    return running
  }
  return {
    async capture({ url, signal }) {
      signal.throwIfAborted()
      const browser = await start()
      served += 1
      const taking = take({ browser, url, limits }).catch(failed)
      const late = stopped({ signal, afterMs: limits.deadlineMs, isStill: () => isStill })
      const capture = await Promise.race([taking, late])
      // Whatever such a page did to the browser, the next page gets another one.
      if (capture === null || capture.kind === 'failed') browser.kill()
      signal.throwIfAborted()
      return capture ?? { kind: 'failed', reason: 'the page took too long' }
    },
    pause(still) {
      isStill = still
      running?.pause(still)
    },
    close: () => running?.kill(),
  }
}

/** Memory that leaks leaves with it; a start takes half a second. */
const PAGES_A_BROWSER = 25

function failed(error: unknown): Capture {
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
}

function stopped({
  signal,
  afterMs,
  isStill,
}: {
  signal: AbortSignal
  afterMs: number
  isStill: () => boolean
}): Promise<null> {
  return new Promise((resolve) => {
    let left = afterMs
    const clock = setInterval(() => {
      if (!isStill()) left -= TICK_MS
      if (left <= 0) end()
    }, TICK_MS).unref()
    const end = () => {
      clearInterval(clock)
      resolve(null)
    }
    signal.addEventListener('abort', end, { once: true })
  })
}

const TICK_MS = 250

async function take({
  browser,
  url,
  limits,
}: {
  browser: RunningBrowser
  url: string
  limits: CaptureLimits
}): Promise<Capture> {
  const tab = await openTab(browser.protocol)
  try {
    const read = () => readTab({ tab, limits })
    const { finalUrl, redirects, response, text, html } = await visit({ tab, url, limits, read })
    const page: CapturedPage = {
      finalUrl,
      redirects,
      response,
      text,
      html,
      screenshot: await takePicture({ tab, limits }),
      mhtml: await wholeOf({ tab, limits }),
    }
    return { kind: 'captured', page }
  } finally {
    await tab.close()
  }
}

async function wholeOf({ tab, limits }: { tab: Tab; limits: CaptureLimits }): Promise<Buffer | null> {
  const { data } = await tab.send<{ data: string }>('Page.captureSnapshot', { format: 'mhtml' })
  const bytes = Buffer.from(data)
  return bytes.length <= limits.maxPageBytes ? bytes : null
}
