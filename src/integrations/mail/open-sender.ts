import { folderSender } from './folder-sender.ts'
import type { MailSender } from './letter.ts'
import { smtpSender } from './smtp-sender.ts'

interface Settings {
  origin: string
  smtpUrl: string | undefined
  from: string | undefined
  folder: string | undefined
}

/** How this portal sends: over SMTP, into a folder, or, with neither set, not yet: mails wait and are tried again. */
export function openMailSender({ origin, smtpUrl, from, folder }: Settings): MailSender {
  const host = new URL(origin).hostname
  const sender = { from: from ?? `noreply@${host}`, host }
  if (smtpUrl !== undefined) return smtpSender({ url: smtpUrl, sender })
  if (folder !== undefined) return folderSender({ folder, sender })
  return {
    send: () => Promise.resolve({ kind: 'failed', reason: 'SMTP_URL is not set' }),
    close: () => undefined,
  }
}
