import { fromPrisma } from 'pg-boss'
import { type JobInput, type JobName, jobs } from '#/contracts/jobs.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'

/** `enqueue` for many jobs of one name in one statement; none begins before `afterSeconds` have passed. */
export async function enqueueMany<Name extends JobName>(
  tx: Tx,
  context: Context,
  given: { name: Name; payloads: JobInput<Name>[]; afterSeconds?: number },
): Promise<void> {
  const { name, payloads, afterSeconds = 0 } = given
  if (payloads.length === 0) return
  const rows = payloads.map((payload) => ({
    data: jobs[name].payload.parse(payload),
    startAfter: afterSeconds,
  }))
  await context.db.queue.insert(name, rows, { db: fromPrisma(tx) })
}
