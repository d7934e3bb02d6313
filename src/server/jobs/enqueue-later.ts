import { type JobInput, type JobName, jobs } from '#/contracts/jobs.ts'
import type { Context } from '../context.ts'

/** Queues a job that nobody starts before `afterSeconds` have passed. For the worker's own next tries. */
export async function enqueueLater<Name extends JobName>(
  context: Context,
  job: { name: Name; payload: JobInput<Name>; afterSeconds: number },
): Promise<void> {
  const payload = jobs[job.name].payload.parse(job.payload)
  await context.db.queue.send(job.name, payload, { startAfter: job.afterSeconds })
}
