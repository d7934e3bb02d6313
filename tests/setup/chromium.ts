import { findBrowser } from '#/integrations/browser-capture/find-browser.ts'

export type BrowserLaunch = { executablePath?: string; args: string[]; env: Record<string, string> }

/**
 * How to start the browser of the tests: CHROMIUM_PATH, else the one that npm brought (Linux x64, with
 * its own libraries and fonts), else Playwright's, installed with `npx playwright install chromium`.
 * Our own pages only: as root it runs without its sandbox.
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const own = process.env.CHROMIUM_PATH
  if (own) return { executablePath: own, args, env }
  const found = await findBrowser({ chromiumPath: null })
  if (!found.found) return { args, env }
  return {
    executablePath: found.executable,
    // Its build has no setuid helper, and user namespaces are closed on many machines.
    args: ['--no-sandbox', '--headless=old', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...env,
      ...found.env,
      LD_LIBRARY_PATH: [found.env.LD_LIBRARY_PATH, env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  }
}
