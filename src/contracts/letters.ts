import * as z from 'zod'
import { dueRules } from '#/domain/calendar/deadline.ts'
import { letterProblems } from '#/domain/letters/document.ts'
import {
  deadlineAlarms,
  deadlineForms,
  halfLanguages,
  mismatchFields,
  type ReadLetter,
  reportForms,
  unclearFields,
} from '#/domain/letters/letter.ts'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { calendarDateField, foreign, id, requiredText } from './fields.ts'

/** Sixty pages: what stands behind them is not read. */
const TEXT_LIMIT = 200_000

/** Of an upload or of a pasted text, never of both; `issuerId` where a person writes for several departments. */
export const beginLetterContract = z.union(
  [
    z.object({ fileId: id, issuerId: id.optional() }),
    z.object({ text: requiredText(TEXT_LIMIT), issuerId: id.optional() }),
  ],
  'wrong_form',
)

export const pastedLetterContract = z.object({ text: requiredText(TEXT_LIMIT), issuerId: id.optional() })

export const letterContract = z.object({ readingId: id })

const pages = z.int('wrong_form').min(0, 'wrong_form').max(100_000, 'wrong_form')

export const letterProgressContract = letterContract.extend({ processed: pages, total: pages })

export const letterRefusalContract = letterContract.extend({ problem: z.enum(letterProblems, 'wrong_form') })

/** The text of a document as it is kept; passages count in it. */
export const letterText = foreign(TEXT_LIMIT)

const said = z.string('wrong_form')
const half = z.enum(halfLanguages, 'wrong_form')
const halves = <Value extends z.ZodType>(value: Value) => z.object({ kk: value, ru: value })
const place = z.int('wrong_form').min(0, 'wrong_form')
const passages = z.array(z.object({ start: place, end: place })).optional()

/** What was found in a letter, as the table keeps it: what is in the database is not trusted to be whole. */
export const readLetterContract: z.ZodType<ReadLetter> = z.object({
  languages: z.array(half),
  number: said.nullable(),
  date: calendarDateField.nullable(),
  issuer: halves(said.nullable()),
  addressees: z.array(z.object({ language: half, text: said })),
  subject: halves(z.object({ text: said, proposed: z.boolean() }).nullable()),
  deadline: z
    .object({
      date: calendarDateField.nullable(),
      time: said.nullable(),
      rule: z.enum(dueRules, 'wrong_form'),
      form: z.enum(deadlineForms, 'wrong_form'),
      text: said,
      language: half,
      alarms: z.array(z.enum(deadlineAlarms, 'wrong_form')),
      /** A letter that was read before this was noted says nothing of it. */
      besides: z.array(said).default([]),
    })
    .nullable(),
  links: z.array(said),
  demands: z.object({
    slots: z.array(z.enum(slotPlatforms, 'wrong_form')),
    report: z.array(z.enum(reportForms, 'wrong_form')),
    languages: z.enum(['kk', 'ru', 'both']).nullable(),
    address: said.nullable(),
  }),
  mismatches: z.array(
    z.object({
      field: z.enum(mismatchFields, 'wrong_form'),
      kk: z.array(said),
      ru: z.array(said),
    }),
  ),
  /** A letter that was read before these were noted says nothing of them. */
  unreadPages: z.array(z.int('wrong_form')).default([]),
  unclear: z
    .array(
      z.object({
        field: z.enum(unclearFields, 'wrong_form'),
        page: z.int('wrong_form').nullable(),
        line: z.int('wrong_form').nullable(),
        text: said,
      }),
    )
    .default([]),
  paragraphs: halves(z.array(said)),
  evidence: z.object({
    number: passages,
    date: passages,
    issuer: passages,
    addressees: passages,
    subject: passages,
    deadline: passages,
    links: passages,
    slots: passages,
    report: passages,
    languages: passages,
    address: passages,
  }) as z.ZodType<ReadLetter['evidence']>,
})

export const recordLetterContract = letterContract.extend({
  text: z.string('wrong_form').max(TEXT_LIMIT, 'too_long').pipe(letterText),
  reading: readLetterContract,
})
