import { type Browser, chromium } from 'playwright'

import { browserLaunch } from './chromium.ts'

/** A browser for scripts and for tests outside Playwright's runner; whoever launches it closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserLaunch())
}
