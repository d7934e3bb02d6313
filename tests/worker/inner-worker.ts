import { readEnv } from '#/lib/env.ts'
import { createLogger } from '#/lib/logger.ts'
import { startWorker } from '#/worker/start-worker.ts'

/** A worker within the test's own process, which may ask the given sites on loopback. Gives back how to stop it. */
export function startInnerWorker({
  databaseUrl,
  trustedOrigins,
  proxies = '',
}: {
  databaseUrl: string
  trustedOrigins: readonly string[]
  proxies?: string
}): Promise<() => Promise<void>> {
  const env = readEnv({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: 'a secret of the tests, long enough for the rule',
    PUBLIC_ORIGIN: 'https://zhariya.example.kz',
    FETCH_PROXIES: proxies,
    // Copies of pages have tests of their own.
    CHROMIUM_PATH: '/nowhere/chromium',
    OUTBOX_DIR: '/nowhere',
  })
  const log = createLogger('test')
  log.level = 'silent'
  return startWorker({ env, log, trustedOrigins })
}
