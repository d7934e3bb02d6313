import { fromPrisma } from 'pg-boss'
import { type JobInput, type JobName, jobs } from '#/contracts/jobs.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'

/** Queues a job inside the verb's transaction: committed with it, gone when it rolls back. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  context: Context,
  job: { name: Name; payload: JobInput<Name>; afterSeconds?: number },
): Promise<void> {
  const payload = jobs[job.name].payload.parse(job.payload)
  await context.db.queue.send(job.name, payload, {
    db: fromPrisma(tx),
    ...(job.afterSeconds === undefined ? {} : { startAfter: job.afterSeconds }),
  })
}
