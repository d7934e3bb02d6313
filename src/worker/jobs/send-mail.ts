import { jobs } from '#/contracts/jobs.ts'
import { renderMail } from '#/i18n/mail/render.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import { sendMessage } from '#/server/outbox/send-message.ts'
import type { Handler } from '#/worker/handler.ts'

/** Sends one mail of the outbox. Dated by its cause's instant, so that a late one does not pretend to be fresh. */
export const sendMail: Handler<'send-mail'> = async (context, { payload, tools }) => {
  const { messageId, attempt } = payload
  const { origin, mail: sender } = tools.services
  tools.signal.throwIfAborted()
  const afterSeconds = jobs['send-mail'].retryAfterSeconds[attempt]
  const outcome = await sendMessage(context, {
    messageId,
    lastTry: afterSeconds === undefined,
    deliver: ({ id, to, createdAt, mail }) =>
      sender.send({ id, to, date: createdAt, ...renderMail({ mail, origin }) }),
  })
  tools.log.info({ messageId, attempt, outcome }, 'mail tried')
  if (outcome === 'busy') await again({ attempt, afterSeconds: 60 })
  if (outcome === 'later' && afterSeconds !== undefined) await again({ attempt: attempt + 1, afterSeconds })

  function again(next: { attempt: number; afterSeconds: number }): Promise<void> {
    const { afterSeconds: seconds, attempt: number } = next
    return enqueueLater(context, {
      name: 'send-mail',
      payload: { messageId, attempt: number },
      afterSeconds: seconds,
    })
  }
}
