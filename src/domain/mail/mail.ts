import type { Due } from '../calendar/deadline.ts'

/** What a mail may be about, in the order in which the page of mails offers it. */
export const mailKinds = [
  'issued',
  'amended',
  'extended',
  'extension_undone',
  'withdrawn',
  'closed',
  'reinstated',
  'exempted',
  'returned',
  'refused',
  'accepted',
  'publications_lost',
  'three_days_left',
  'due_today',
  'overdue',
  'extension_requested',
  'extension_decided',
  'invitation',
  'reset',
] as const
export type MailKind = (typeof mailKinds)[number]

/** How far a mail is. A failed one was given up; a cancelled one would have told what is no longer so. */
export const mailStates = ['waiting', 'sent', 'failed', 'cancelled'] as const
export type MailState = (typeof mailStates)[number]

export function mailStateOf({
  sentAt,
  failedAt,
  cancelledAt,
}: Record<'sentAt' | 'failedAt' | 'cancelledAt', Date | null>): MailState {
  if (sentAt) return 'sent'
  if (failedAt) return 'failed'
  return cancelledAt ? 'cancelled' : 'waiting'
}

/** Why, in the officer's words; given in one language at least, or not asked for. */
export interface MailReason {
  reasonKk: string | null
  reasonRu: string | null
}

/** What the cause of each kind says beside the facts of its directive and institution. Instants are ISO texts. */
export interface MailPayloads {
  issued: Record<never, never>
  amended: MailReason
  extended: MailReason
  /** The deadline that stood before counts again. */
  extension_undone: Record<never, never>
  withdrawn: MailReason
  closed: Record<never, never>
  /** A withdrawal, closing, exemption or refusal was taken back: the report is expected again. */
  reinstated: MailReason
  exempted: MailReason
  /** `lines` is 0 when the whole report was handed back. */
  returned: MailReason & { batchId: string; lines: number }
  refused: MailReason
  accepted: { acceptedAt: string }
  /** What the watch found since the last mail about the report; `links` are the first of them. */
  publications_lost: {
    reader: 'institution' | 'department'
    gone: number
    changed: number
    links: { url: string; outcome: 'gone' | 'changed'; evidenceId: string | null }[]
  }
  three_days_left: { lateFrom: string }
  due_today: { lateFrom: string }
  overdue: { lateFrom: string }
  extension_requested: { requestedDate: string; reason: string }
  extension_decided: MailReason & { decision: 'granted' | 'refused' }
  /** The token is a secret: it is wiped once the mail has left. */
  invitation: { token: string | null; expiresAt: string }
  reset: { token: string | null; expiresAt: string }
}

/** What a mail may name, taken when it was queued: a later change of the register does not reword it. */
export interface MailFacts {
  directive: {
    number: string
    /** YYYY-MM-DD. */
    letterDate: string | null
    subjectKk: string
    subjectRu: string
    issuerKk: string
    issuerRu: string
  } | null
  organisation: { nameKk: string; nameRu: string } | null
  due: Due | null
}

/** A mail ready to be worded. */
export type Mail = {
  [Kind in MailKind]: {
    kind: Kind
    payload: MailPayloads[Kind]
    facts: MailFacts
    directiveId: string | null
    obligationId: string | null
  }
}[MailKind]

/** Their link lets in whoever holds it, so that its secret does not stay in the database. */
export const secretKinds: readonly MailKind[] = ['invitation', 'reset']
