import { readEnv } from '#/lib/env.ts'
import { createLogger } from '#/lib/logger.ts'
import { startWorker } from '#/worker/start-worker.ts'

/** A worker within the test's own process, which may ask the given sites on loopback. Gives back how to stop it. */
export function startInnerWorker({
  databaseUrl,
  trustedOrigins,
  proxies = '',
  chromiumPath = '/nowhere/chromium',
  files = '',
  pressOrigin = '',
}: {
  databaseUrl: string
  trustedOrigins: readonly string[]
  proxies?: string
  /** Copies of pages have tests of their own: without a browser, unless one is named ('': the one from npm). */
  chromiumPath?: string
  files?: string
  /** The one site on loopback that the browser's proxy lets through. */
  pressOrigin?: string
}): Promise<() => Promise<void>> {
  const env = readEnv({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'a secret of the tests, long enough for the rule',
    PUBLIC_ORIGIN: 'https://zhariya.example.kz',
    FETCH_PROXIES: proxies,
    CHROMIUM_PATH: chromiumPath,
    FILES_DIR: files,
    ...(pressOrigin === '' ? {} : { EMBEDDED: '1', DEMO_PRESS_ORIGIN: pressOrigin }),
    OUTBOX_DIR: '/nowhere',
  })
  const log = createLogger('test')
  log.level = 'silent'
  return startWorker({ env, log, trustedOrigins })
}
