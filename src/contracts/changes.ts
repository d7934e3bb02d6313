import * as z from 'zod'
import { LETTER_LIMIT, sourcesField, SUBJECT_LIMIT } from './directives.ts'
import { calendarDateField, id, optionalDate, requiredText, text, version } from './fields.ts'

const REASON_LIMIT = 2000

/** What staff tell institutions is told in both languages. */
const reasons = { reasonKk: requiredText(REASON_LIMIT), reasonRu: requiredText(REASON_LIMIT) }

/** A new last day; `lastDay` answers the question about a day off. */
const newDeadline = { dueDate: calendarDateField, lastDay: optionalDate.optional() }

export const requestExtensionContract = z.object({
  obligationId: id,
  ...newDeadline,
  reason: requiredText(REASON_LIMIT),
})

export const extensionContract = z.object({ extensionId: id })

/** Without a date as it was asked for. */
export const grantExtensionContract = z.object({
  extensionId: id,
  dueDate: optionalDate.optional(),
  lastDay: optionalDate.optional(),
  reasonKk: text(REASON_LIMIT).optional(),
  reasonRu: text(REASON_LIMIT).optional(),
})

export const refuseExtensionContract = z.object({ extensionId: id, ...reasons })

export const extendOneContract = z.object({ obligationId: id, ...newDeadline, ...reasons })

export const extendAllContract = z.object({ directiveId: id, ...newDeadline, ...reasons })

export const amendContract = z.object({
  directiveId: id,
  version,
  subjectKk: requiredText(SUBJECT_LIMIT),
  subjectRu: requiredText(SUBJECT_LIMIT),
  textKk: requiredText(LETTER_LIMIT),
  textRu: requiredText(LETTER_LIMIT),
  sources: sourcesField,
  ...reasons,
})

export const directiveContract = z.object({ directiveId: id })

export const withdrawContract = z.object({ directiveId: id, ...reasons })

export const obligationContract = z.object({ obligationId: id })

export const exemptContract = z.object({ obligationId: id, ...reasons })

/** The version is that of the report that the officer saw: what came since is not refused unseen. */
export const refuseReportContract = z.object({ obligationId: id, version, ...reasons })
