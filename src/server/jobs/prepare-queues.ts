import type { PgBoss, QueueOptions } from 'pg-boss'
import { type JobName, jobs } from '#/contracts/jobs.ts'

/**
 * Makes the queue of every job, or brings its settings up to date. Runs with the migrations, because sending
 * to a queue that is not there fails, and at the start of a worker. Safe to run again.
 */
export async function prepareQueues(queue: PgBoss): Promise<void> {
  for (const [name, policy] of Object.entries(jobs)) {
    const longest = 'longestSeconds' in policy ? { expireInSeconds: policy.longestSeconds } : {}
    await queue.createQueue(name)
    const retryLimit = retriesOf(name as JobName)
    await queue.updateQueue(name, { ...QUEUE_SETTINGS, ...longest, retryLimit, notify: true })
  }
}

/** How often a job that broke off is run again. */
export function retriesOf(name: JobName): number {
  const policy = jobs[name]
  return 'retries' in policy ? policy.retries : RETRIES
}

/** Longest silence of a worker before its job goes elsewhere; 10 s is the least that pg-boss takes. */
export const HEARTBEAT_SECONDS = 10

/**
 * The retries are for a worker that died and for faults of our own (a database restart): soon, then slower,
 * for about a quarter of an hour. Waiting for a foreign site is the job's own matter (`retryAfterSeconds`).
 */
const RETRIES = 20
const QUEUE_SETTINGS: QueueOptions = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 60,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
}
