import { planMail as plan } from '#/server/outbox/plan.ts'
import type { Handler } from '#/worker/handler.ts'

/** Puts the reminders of the hour into the outbox. */
export const planMail: Handler<'plan-mail'> = async (context, { payload, tools }) => {
  const queued = await plan(context, payload)
  if (queued > 0) tools.log.info({ queued }, 'reminders queued')
}
