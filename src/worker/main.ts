import { env } from '#/lib/env.ts'
import { createLogger } from '#/lib/logger.ts'
import { startWorker } from '#/worker/start-worker.ts'

const log = createLogger('worker')

try {
  const stop = await startWorker({ env: env(), log })
  log.info('worker ready')
  // A parent that started us over a channel and is gone says so by closing it.
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(event, () => leave({ stop, event }))
  if (process.connected === false) leave({ stop, event: 'disconnect' })
} catch (error) {
  log.fatal({ err: error }, 'worker cannot start')
  process.exit(1)
}

/** Exits itself: an open channel to the parent or a name that DNS owes us would keep the process. */
function leave({ stop, event }: { stop: () => Promise<void>; event: string }): void {
  log.info({ event }, 'worker stopping')
  stop().then(
    () => {
      log.info('worker stopped')
      process.exit()
    },
    (error: unknown) => {
      log.error({ err: error }, 'worker stopped badly')
      process.exit(1)
    },
  )
}
