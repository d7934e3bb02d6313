import { env } from '#/lib/env.ts'
import { createLogger } from '#/lib/logger.ts'
import { startWorker } from '#/worker/start-worker.ts'

const log = createLogger('worker')

try {
  const stop = await startWorker({ env: env(), log })
  log.info('worker ready')
  // A parent that started us over a channel and is gone says so by closing it.
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) {
    process.once(event, () => {
      log.info({ event }, 'worker stopping')
      stop().then(
        () => log.info('worker stopped'),
        (error: unknown) => {
          log.error({ err: error }, 'worker stopped badly')
          process.exitCode = 1
        },
      )
    })
  }
} catch (error) {
  log.fatal({ err: error }, 'worker cannot start')
  process.exit(1)
}
