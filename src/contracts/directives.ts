import * as z from 'zod'
import { dueRules } from '#/domain/calendar/deadline.ts'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { id, listOf, optionalDate, text, version } from './fields.ts'

export const languagesWanted = ['kk', 'ru', 'both', 'any'] as const

/** A letter of ten pages; what is longer is a file, not a text. */
export const LETTER_LIMIT = 40_000
export const SUBJECT_LIMIT = 300
const SOURCES_LIMIT = 10

export const audienceContract = z.object({
  kinds: listOf(z.enum(institutionKinds, 'wrong_form'), institutionKinds.length),
  districtIds: listOf(id, 200),
  institutionIds: listOf(id, 2000),
  excludedIds: listOf(id, 2000),
})

/** Everything a draft can hold; nothing is required before it is issued. */
export const saveDraftContract = z.object({
  id,
  version,
  number: text(60),
  letterDate: optionalDate,
  subjectKk: text(SUBJECT_LIMIT),
  subjectRu: text(SUBJECT_LIMIT),
  textKk: text(LETTER_LIMIT),
  textRu: text(LETTER_LIMIT),
  sources: listOf(z.httpUrl('not_a_link').max(2000, 'too_long'), SOURCES_LIMIT),
  dueDate: optionalDate,
  dueRule: z.enum(dueRules, 'wrong_form'),
  dueTime: z
    .string()
    .nullable()
    .optional()
    .transform((typed) => typed || null)
    .pipe(
      z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time')
        .nullable(),
    ),
  /** The last day on which late reports are taken; none: for ever. */
  lockDate: optionalDate,
  languages: z.enum(languagesWanted, 'wrong_form'),
  platforms: listOf(z.enum(slotPlatforms, 'wrong_form'), slotPlatforms.length),
  audience: audienceContract,
})
export type SaveDraftInput = z.input<typeof saveDraftContract>

export const createDraftContract = z.object({ issuerId: id.optional() })

export const discardDraftContract = z.object({ id, discarded: z.stringbool('wrong_form').or(z.boolean()) })

export const issueContract = z.object({ id, version })
