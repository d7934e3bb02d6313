import * as z from 'zod'
import { dueRules } from '#/domain/calendar/deadline.ts'
import { alarmKeys } from '#/domain/letters/taken.ts'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { id, listOf, optionalDate, text, version } from './fields.ts'

export const languagesWanted = ['kk', 'ru', 'both', 'any'] as const

/** A letter of ten pages; what is longer is a file, not a text. */
export const LETTER_LIMIT = 40_000
export const SUBJECT_LIMIT = 300
const SOURCES_LIMIT = 10

/** Zod's own check refuses the IDN zones (.қаз, .рф) that local sites stand in. */
const sourceAddress = text(2000).refine(
  (typed) => /^https?:$/.test(URL.parse(typed)?.protocol ?? ''),
  'not_a_link',
)

export const sourcesField = listOf({ item: sourceAddress, limit: SOURCES_LIMIT })

export const audienceContract = z.object({
  kinds: listOf({ item: z.enum(institutionKinds, 'wrong_form'), limit: institutionKinds.length }),
  districtIds: listOf({ item: id, limit: 200 }),
  institutionIds: listOf({ item: id, limit: 2000 }),
  excludedIds: listOf({ item: id, limit: 2000 }),
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
  sources: sourcesField,
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
  /** The letter from above that this one answers, if any. */
  parentIssuer: text(SUBJECT_LIMIT),
  parentNumber: text(60),
  parentDate: optionalDate,
  parentDueDate: optionalDate,
  languages: z.enum(languagesWanted, 'wrong_form'),
  platforms: listOf({ item: z.enum(slotPlatforms, 'wrong_form'), limit: slotPlatforms.length }),
  /** A form in which nobody is ticked sends no audience at all. */
  audience: audienceContract.prefault({}),
})
export type SaveDraftInput = z.input<typeof saveDraftContract>

/** The form without script says where the pressed button leads after saving. */
export const draftFormContract = saveDraftContract.extend({
  step: z.enum(['edit', 'preview', 'confirm'], 'wrong_form').default('edit'),
})

export const readDraftContract = z.object({ id })

/** Any text with addresses in it: one line, a message, a page. */
export const readSourcesContract = z.object({ text: text(LETTER_LIMIT) })

export const createDraftContract = z.object({ issuerId: id.optional() })

/** Any directive of the department, a draft too: what it says begins a new one. */
export const cloneContract = z.object({ id })

export const discardDraftContract = z.object({ id, discarded: z.stringbool('wrong_form').or(z.boolean()) })

export const issueContract = z.object({
  id,
  version,
  /** The answer to a deadline on a day off: that day itself, or the working day to move it to. */
  lastDay: optionalDate.optional(),
  /** Which alarms of the letter that the draft was made of a person has looked at. */
  alarmsSeen: listOf({ item: z.enum(alarmKeys, 'wrong_form'), limit: alarmKeys.length }),
})
