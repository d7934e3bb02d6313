import type { Job, PgBoss } from 'pg-boss'
import { type JobName, jobs, type JobPayload } from '#/contracts/jobs.ts'
import type { Logger } from '#/lib/logger.ts'
import type { Context } from '#/server/context.ts'
import type { Database } from '#/server/db/client.ts'
import { HEARTBEAT_SECONDS, retriesOf } from '#/server/jobs/prepare-queues.ts'
import type { Handler, WorkerServices } from '#/worker/handler.ts'
import { registry } from '#/worker/registry.ts'

interface RunnerDeps {
  readonly queue: PgBoss
  readonly db: Database
  readonly log: Logger
  readonly services: WorkerServices
  readonly stopping: AbortSignal
}

/** Begins to fetch the jobs of every queue. */
export async function runJobs(deps: RunnerDeps): Promise<void> {
  for (const name of Object.keys(registry) as JobName[]) await workOn({ name, deps })
}

/** Jobs of one queue in one process at a time, where its policy says nothing else. */
const JOBS_AT_A_TIME = 8
/** Places that wait for a job; each asks the queue every two seconds. */
const SPARE_PLACES = 4

/**
 * Does the jobs of one queue in as many places as there are jobs, and a few more that wait: a job that is kept waiting
 * by a foreign site keeps nobody from a place. Places that nobody needs are closed.
 */
async function workOn<Name extends JobName>({ name, deps }: { name: Name; deps: RunnerDeps }): Promise<void> {
  const policy = jobs[name]
  const most = 'atATime' in policy ? policy.atATime : JOBS_AT_A_TIME
  const places = { open: 0, busy: 0 }
  const open = async () => {
    if (deps.stopping.aborted) return
    places.open++
    const place = { id: '' }
    place.id = await deps.queue.work<unknown>(name, OPTIONS, async (batch) => {
      places.busy++
      if (places.open < most && places.open - places.busy < SPARE_PLACES)
        open().catch((error: unknown) => deps.log.error({ err: error }, 'no further place'))
      try {
        for (const job of batch) await runOne({ name, job, deps })
      } finally {
        places.busy--
        finish(place)
      }
    })
  }
  const finish = ({ id }: { id: string }) => {
    if (deps.stopping.aborted) return
    // Twice as many may wait before one closes: places do not come and go with every job.
    if (places.open - places.busy <= 2 * SPARE_PLACES) return deps.queue.notifyWorker(id)
    places.open--
    void deps.queue.offWork(name, { id, wait: false })
  }
  for (let place = 0; place < Math.min(most, SPARE_PLACES); place++) await open()
}

const OPTIONS = {
  heartbeatRefreshSeconds: HEARTBEAT_SECONDS / 4,
  pollingIntervalSeconds: 2,
  // A new job announces itself; one that comes back from a dead worker does not.
  notifyPollingIntervalSeconds: 2,
}

async function runOne<Name extends JobName>({
  name,
  job,
  deps,
}: {
  name: Name
  job: Job<unknown>
  deps: RunnerDeps
}): Promise<void> {
  const log = deps.log.child({ job: name, jobId: job.id })
  const handler: Handler<Name> = registry[name]
  const context: Context = {
    actor: { kind: 'system', job: name },
    now: new Date(),
    db: deps.db,
    requestId: `job:${job.id}`,
  }
  try {
    const payload = jobs[name].payload.parse(job.data) as JobPayload<Name>
    const signal = AbortSignal.any([job.signal, deps.stopping])
    const { services } = deps
    const isLastTry = job.retryCount >= retriesOf(name)
    const work = () => handler(context, { payload, tools: { signal, log, services, isLastTry } })
    await ('isAwaited' in jobs[name] ? services.captureGate.urgent(work) : work())
  } catch (error) {
    if (deps.stopping.aborted) log.info('job left to the next worker')
    else log.error({ err: error, retryCount: job.retryCount }, 'job broke off')
    throw error
  }
}
