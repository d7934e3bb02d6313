import type { JobName } from '#/contracts/jobs.ts'
import type { Handler } from '#/worker/handler.ts'
import { sendMail } from '#/worker/jobs/send-mail.ts'
import { verifyLink } from '#/worker/jobs/verify-link.ts'

/** Which handler does which job; a job without one does not compile. */
export const registry: { readonly [Name in JobName]: Handler<Name> } = {
  'send-mail': sendMail,
  'verify-link': verifyLink,
}
