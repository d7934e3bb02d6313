import type { Job, PgBoss } from 'pg-boss'
import { type JobName, jobs, type JobPayload } from '#/contracts/jobs.ts'
import type { Logger } from '#/lib/logger.ts'
import type { Context } from '#/server/context.ts'
import type { Database } from '#/server/db/client.ts'
import { HEARTBEAT_SECONDS } from '#/server/jobs/prepare-queues.ts'
import type { Handler, Settings } from '#/worker/handler.ts'
import { registry } from '#/worker/registry.ts'

interface Means {
  readonly queue: PgBoss
  readonly db: Database
  readonly log: Logger
  readonly settings: Settings
  readonly stopping: AbortSignal
}

/** Begins to fetch the jobs of every queue. */
export async function runJobs(means: Means): Promise<void> {
  for (const name of Object.keys(registry) as JobName[]) await workOn({ name, means })
}

/** Links of one process at a time: they mostly wait for foreign sites. */
const JOBS_AT_A_TIME = 8

async function workOn<Name extends JobName>({ name, means }: { name: Name; means: Means }): Promise<void> {
  const policy = jobs[name]
  const options = {
    localConcurrency: 'atATime' in policy ? policy.atATime : JOBS_AT_A_TIME,
    heartbeatRefreshSeconds: HEARTBEAT_SECONDS / 4,
    pollingIntervalSeconds: 2,
    // A new job announces itself; one that comes back from a dead worker does not.
    notifyPollingIntervalSeconds: 2,
  }
  await means.queue.work<unknown>(name, options, async (batch) => {
    for (const job of batch) await runOne({ name, job, means })
  })
}

async function runOne<Name extends JobName>({
  name,
  job,
  means,
}: {
  name: Name
  job: Job<unknown>
  means: Means
}): Promise<void> {
  const log = means.log.child({ job: name, jobId: job.id })
  const handler: Handler<Name> = registry[name]
  const context: Context = {
    actor: { kind: 'system', job: name },
    now: new Date(),
    db: means.db,
    requestId: `job:${job.id}`,
  }
  try {
    const payload = jobs[name].payload.parse(job.data) as JobPayload<Name>
    const signal = AbortSignal.any([job.signal, means.stopping])
    await handler(context, { payload, tools: { signal, log, settings: means.settings } })
  } catch (error) {
    if (means.stopping.aborted) log.info('job left to the next worker')
    else log.error({ err: error, retryCount: job.retryCount }, 'job broke off')
    throw error
  }
}
