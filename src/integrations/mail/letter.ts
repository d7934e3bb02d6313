/** A mail as it leaves: worded, addressed, with the identity by which servers know it again. */
export interface Letter {
  /** Of the outbox row. A second try carries the same Message-ID, so that servers may drop the repeat. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  date: Date
}

/** What came of one try. Refused is for good: of the address or the content; failed may pass. */
export type Delivery =
  { kind: 'delivered' } | { kind: 'refused'; reason: string } | { kind: 'failed'; reason: string }

export interface MailSender {
  send(letter: Letter): Promise<Delivery>
  close(): void
}

/** Who sends: the address that recipients see and the host that Message-IDs end with. */
export interface Sender {
  from: string
  host: string
}

/** The letter as nodemailer takes it: addresses go as objects, so that no text in them is read as a list. */
export function messageOf({ letter, sender }: { letter: Letter; sender: Sender }) {
  const { id, to, subject, text, html, date } = letter
  return {
    from: sender.from,
    subject,
    text,
    html,
    date,
    to: { name: '', address: to },
    messageId: `<${id}@${sender.host}>`,
    textEncoding: 'base64' as const,
    // Out of office and the like must not answer: RFC 3834, and what Exchange asks for instead.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    // Nothing of a mail is read from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
