import * as z from 'zod'
import { dueRules } from '#/domain/calendar/deadline.ts'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import {
  type MailFacts,
  type MailKind,
  mailKinds,
  type MailPayloads,
  mailStates,
} from '#/domain/mail/mail.ts'
import { id } from './fields.ts'

const day = z.string().refine(isCalendarDate)
const instant = z.iso.datetime({ offset: true })
const nothing = z.object({})
const why = z.object({ reasonKk: z.string().nullable(), reasonRu: z.string().nullable() })
const deadline = z.object({ lateFrom: instant })
const oneTimeLink = z.object({ token: z.string().nullable(), expiresAt: instant })

/** The payload of each kind, as it is queued and as it is read again from its row. */
export const mailPayloads = {
  issued: nothing,
  amended: why,
  extended: why,
  extension_undone: nothing,
  withdrawn: why,
  closed: nothing,
  reinstated: why,
  exempted: why,
  returned: why.extend({ batchId: z.uuid(), lines: z.int().min(0) }),
  refused: why,
  accepted: z.object({ acceptedAt: instant }),
  publications_lost: z.object({
    reader: z.enum(['institution', 'department']),
    gone: z.int().min(0),
    changed: z.int().min(0),
    links: z.array(
      z.object({ url: z.string(), outcome: z.enum(['gone', 'changed']), evidenceId: z.uuid().nullable() }),
    ),
  }),
  three_days_left: deadline,
  due_today: deadline,
  overdue: deadline,
  extension_requested: z.object({ requestedDate: day, reason: z.string() }),
  extension_decided: why.extend({ decision: z.enum(['granted', 'refused']) }),
  invitation: oneTimeLink,
  reset: oneTimeLink,
} satisfies { [Kind in MailKind]: z.ZodType<MailPayloads[Kind]> }

export const mailFacts = z.object({
  directive: z
    .object({
      number: z.string(),
      letterDate: day.nullable(),
      subjectKk: z.string(),
      subjectRu: z.string(),
      issuerKk: z.string(),
      issuerRu: z.string(),
    })
    .nullable(),
  organisation: z.object({ nameKk: z.string(), nameRu: z.string() }).nullable(),
  due: z.object({ date: day, rule: z.enum(dueRules), time: z.string().nullable() }).nullable(),
}) satisfies z.ZodType<MailFacts>

/** One try to send a mail; after the last one a person is needed. */
export const sendMessageContract = z.object({ messageId: z.uuid(), lastTry: z.boolean() })

export const resendContract = z.object({ messageId: id })

/** The list of mails by its address line; what does not fit is as if it were absent. */
export const mailsContract = z.object({
  state: z.enum(mailStates).optional().catch(undefined),
  kind: z.enum(mailKinds).optional().catch(undefined),
  directive: z.uuid().optional().catch(undefined),
  /** The last mail of the page before. */
  before: z.uuid().optional().catch(undefined),
})
export type MailsQuery = z.output<typeof mailsContract>

/** A letter of the demo's outbox. */
export const demoLetterContract = z.object({ id: z.string().max(100) })

/** The demo's outbox by its address line: which letter, at which width. */
export const demoOutboxContract = z.object({
  letter: z.uuid().optional().catch(undefined),
  width: z.enum(['phone', 'desktop']).default('desktop').catch('desktop'),
})
