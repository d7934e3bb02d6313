import type { Capture } from '#/integrations/browser-capture/captured.ts'
import { type Capturer, openCapturer } from '#/integrations/browser-capture/capture.ts'
import { findBrowser } from '#/integrations/browser-capture/find-browser.ts'
import { sweepProfiles } from '#/integrations/browser-capture/profiles.ts'
import { startFilteringProxy } from '#/integrations/safe-fetch/filtering-proxy.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import type { Logger } from '#/lib/logger.ts'
import type { CaptureGate } from '#/worker/capture-gate.ts'

export interface Capturing {
  /** @param behind for a copy that can wait; without it the page is looked at whatever else goes on */
  capture: (wanted: {
    url: string
    signal: AbortSignal
    deferrable?: CaptureGate['deferrable']
  }) => Promise<Capture | { readonly kind: 'no_browser'; readonly reason: string }>
  close: () => Promise<void>
}

/**
 * Browsers for copies of pages, behind the filtering proxy; one for each page that is looked at at the same time.
 * What browsers of a killed worker left is swept away.
 * Where no browser can be had, everything but the copies works: said once in the log, with the reason.
 */
export function openCapturing({
  chromiumPath,
  allowedOrigin,
  policy,
  log,
}: {
  chromiumPath: string | null
  allowedOrigin: string | null
  policy: Pick<FetchPolicy, 'userAgent' | 'ownHost'>
  log: Logger
}): Capturing {
  sweepProfiles()
  const idle: Capturer[] = []
  const all: Capturer[] = []
  const means = once(async () => {
    const browser = await findBrowser({ chromiumPath })
    if (!browser.found) log.warn({ reason: browser.reason }, 'no copies of pages are taken')
    if (!browser.found) return browser
    return { ...browser, proxy: await startFilteringProxy({ allowedOrigin, policy }) }
  })
  return {
    async capture({ deferrable: behind, ...wanted }) {
      const found = await means()
      if (!found.found) return { kind: 'no_browser', reason: found.reason }
      const capturer = idle.pop() ?? openCapturer({ browser: found, proxyOrigin: found.proxy.origin })
      if (!all.includes(capturer)) all.push(capturer)
      try {
        const take = () => capturer.capture(wanted)
        return await (behind ? behind(capturer, take) : take())
      } finally {
        idle.push(capturer)
      }
    },
    async close() {
      for (const capturer of all) capturer.close()
      const found = means.begun ? await means() : null
      if (found?.found) await found.proxy.close()
    },
  }
}

/** Begins with the first page that is wanted: a worker is ready before its browser is unpacked. */
function once<Result>(work: () => Promise<Result>): (() => Promise<Result>) & { begun: boolean } {
  let result: Promise<Result> | undefined
  const ask = Object.assign(
    () => {
      ask.begun = true
      return (result ??= work())
    },
    { begun: false },
  )
  return ask
}
