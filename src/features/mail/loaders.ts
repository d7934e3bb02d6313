import { mailsContract } from '#/contracts/mail.ts'
import { mailStateOf, secretKinds } from '#/domain/mail/mail.ts'
import { chatText } from '#/i18n/mail/chat.ts'
import { renderMail } from '#/i18n/mail/render.ts'
import { env } from '#/lib/env.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { mailList } from '#/server/outbox/reads.ts'

const PAGE = 50

/** What went out, to whom, and how far it came: one page, as the address line filters it. */
export async function loadMails(context: Context, { query }: { query: Record<string, unknown> }) {
  const scope = authorize(context, 'outbox.read')
  const filter = mailsContract.parse(query)
  const found = await mailList(context, { scope, filter, limit: PAGE })
  const origin = env().PUBLIC_ORIGIN
  const shown = found.slice(0, PAGE)
  return {
    filter,
    mails: shown.map(({ mail, ...rest }) => {
      const state = mailStateOf(rest)
      return {
        ...rest,
        mail,
        state,
        ...renderMail({ mail, origin }),
        chat: chatText({ mail, origin }),
        mayResend: state === 'failed' && !secretKinds.includes(mail.kind),
      }
    }),
    older: found.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}
export type MailsPage = Awaited<ReturnType<typeof loadMails>>
export type MailRow = MailsPage['mails'][number]
