import { createTransport } from 'nodemailer'
import { messageOf, type Delivery, type MailSender, type Sender } from './letter.ts'

/** Sends over SMTP; a few connections stay open between mails. */
export function smtpSender({ url, sender }: { url: string; sender: Sender }): MailSender {
  const transport = createTransport({ ...limits, url, pool: true })
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf({ letter, sender }))
        return { kind: 'delivered' }
      } catch (error) {
        return judge(error)
      }
    },
    close: () => transport.close(),
  }
}

/** Together below the queue's 60 s, after which a job counts as lost and is given to another worker. */
const limits = {
  maxConnections: 8,
  // A mail on a connection that broke is tried by the queue, which counts tries, and by nobody else.
  maxRequeues: 0,
  dnsTimeout: 5000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 15_000,
}

interface SmtpError {
  message: string
  responseCode?: unknown
  command?: unknown
}

/**
 * For good is a 5xx about this recipient or this content. A 5xx about us (sign-in, sender) is a wrong setting
 * that an administrator mends, and everything else the transport's weather: both are tried again.
 */
function judge(error: unknown): Delivery {
  const { message, responseCode, command } = error as SmtpError
  const reason = message.replace(/\s+/g, ' ').slice(0, REASON_LIMIT)
  const forGood = typeof responseCode === 'number' && responseCode >= 500 && aboutTheMail.includes(command)
  return { kind: forGood ? 'refused' : 'failed', reason }
}

const aboutTheMail: readonly unknown[] = ['RCPT TO', 'DATA']
const REASON_LIMIT = 500
