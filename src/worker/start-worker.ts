import { PgBoss } from 'pg-boss'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { sweepIncoming } from '#/integrations/files/store.ts'
import { openMailSender } from '#/integrations/mail/open-sender.ts'
import { userAgentOf } from '#/integrations/safe-fetch/policy.ts'
import { openTimeStamping } from '#/integrations/time-stamp/open-time-stamping.ts'
import type { Env } from '#/lib/env.ts'
import type { Logger } from '#/lib/logger.ts'
import { openDatabase } from '#/server/db/client.ts'
import { prepareQueues } from '#/server/jobs/prepare-queues.ts'
import { scheduleJobs } from '#/server/jobs/schedule-jobs.ts'
import { openCapturing } from '#/worker/open-capturing.ts'
import { openCaptureGate } from '#/worker/capture-gate.ts'
import { runJobs } from '#/worker/run-jobs.ts'

/**
 * Starts to work and returns how to stop: running fetches break off, and their jobs go to the next worker.
 * @param trustedOrigins sites that need no judgement of their address: those of the tests, which no setting names
 */
export async function startWorker({
  env,
  log,
  trustedOrigins = [],
}: {
  env: Env
  log: Logger
  trustedOrigins?: readonly string[]
}): Promise<() => Promise<void>> {
  const db = await openDatabase({ url: env.DATABASE_URL, poolSize: 4 })
  const queue = new PgBoss({
    connectionString: env.DATABASE_URL,
    max: 3,
    migrate: false,
    instanceName: 'worker',
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_FOR_THE_DEAD_SECONDS,
    monitorIntervalSeconds: LOOK_FOR_THE_DEAD_SECONDS,
  })
  queue.on('error', (error) => log.error({ err: error }, 'queue error'))
  queue.on('warning', (warning) => log.warn({ warning }, 'queue warning'))
  await queue.start()
  await prepareQueues(queue)
  await scheduleJobs(queue)
  const allowedOrigin = env.EMBEDDED ? (env.DEMO_PRESS_ORIGIN ?? null) : null
  const origin = env.PUBLIC_ORIGIN
  const mail = openMailSender({ origin, smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, folder: env.OUTBOX_DIR })
  const files = openFileStore(env)
  await sweepIncoming({ store: files, olderThan: new Date(Date.now() - LONGEST_UPLOAD_MS) })
  const fetchPolicy = { userAgent: userAgentOf(origin), ownHost: new URL(origin).hostname, trustedOrigins }
  const chromiumPath = env.CHROMIUM_PATH ?? null
  const capturing = openCapturing({ chromiumPath, allowedOrigin, policy: fetchPolicy, log })
  const { capture } = capturing
  const proxies = env.FETCH_PROXIES
  const timeStamping = openTimeStamping({ url: env.TSA_URL, certificates: env.TSA_CERTIFICATES })
  const captureGate = openCaptureGate()
  const parts = { mail, files, capture, captureGate, timeStamping }
  const services = { allowedOrigin, fetchPolicy, proxies, origin, ...parts }
  const stopping = new AbortController()
  await runJobs({ queue, db, log, services, stopping: stopping.signal })
  return async () => {
    stopping.abort(new Error('the worker stops'))
    await queue.stop({ graceful: true, timeout: GRACE_MS })
    await capturing.close()
    mail.close()
    await db.close()
  }
}

/** With the heartbeat of 10 s a dead worker is noticed within 13. */
const LOOK_FOR_THE_DEAD_SECONDS = 2

/** For the statements of jobs that were about to end; nobody waits for a foreign site here. */
const GRACE_MS = 5000

/** What came in before this and is not in the store yet was left by a web process that died. */
const LONGEST_UPLOAD_MS = 60 * 60_000
