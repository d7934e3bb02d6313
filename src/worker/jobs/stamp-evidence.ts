import { jobs } from '#/contracts/jobs.ts'
import { authorize } from '#/server/authorize.ts'
import { setToStamp } from '#/server/evidence/reads/to-stamp.ts'
import { recordStamp } from '#/server/evidence/record-stamp.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import type { Handler } from '#/worker/handler.ts'

/** Has a set of evidence stamped by the operator's time stamp authority, after it was kept; nothing waits for it. */
export const stampEvidence: Handler<'stamp-evidence'> = async (context, { payload, tools }) => {
  const { evidenceId, attempt } = payload
  const { timeStamping } = tools.services
  const scope = authorize(context, 'evidence.stamp')
  const set = timeStamping && (await setToStamp(context, { evidenceId, scope }))
  if (!set) return
  const stamp = await timeStamping.stamp({ data: set.data, signal: tools.signal })
  if (stamp.kind === 'stamped') {
    await recordStamp(context, {
      evidenceId: set.evidenceId,
      response: stamp.response.toString('base64'),
      nonce: stamp.nonce.toString('hex'),
      stampedAt: stamp.at.toISOString(),
    })
    return
  }
  // A worker that stops leaves the job to the next one.
  tools.signal.throwIfAborted()
  const afterSeconds = jobs['stamp-evidence'].retryAfterSeconds[attempt]
  tools.log.warn({ evidenceId, attempt, reason: stamp.reason, afterSeconds }, 'no time stamp')
  if (afterSeconds === undefined) return
  await enqueueLater(context, {
    name: 'stamp-evidence',
    payload: { evidenceId, attempt: attempt + 1 },
    afterSeconds,
  })
}
