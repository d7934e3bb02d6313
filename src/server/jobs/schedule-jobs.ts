import type { PgBoss } from 'pg-boss'
import { jobs } from '#/contracts/jobs.ts'

/** Tells the queue which jobs come by the clock. Every worker says the same, and only one of them sends each. */
export async function scheduleJobs(queue: PgBoss): Promise<void> {
  for (const [name, policy] of Object.entries(jobs)) {
    if ('schedule' in policy) await queue.schedule(name, policy.schedule, {})
  }
}
