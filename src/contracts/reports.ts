import * as z from 'zod'
import { offlineMedia } from '#/domain/obligations/offline.ts'
import { calendarDateField, id, listOf, requiredText, text, version } from './fields.ts'

/** What fits a long chat message or a Word table of links. */
const PASTE_LIMIT = 20_000
/** Live lines of one report; beyond it somebody pastes a site map. */
export const ITEMS_LIMIT = 200
const WORDS_LIMIT = 2000

export const acknowledgeContract = z.object({ obligationId: id })

export const pasteLinksContract = z.object({
  obligationId: id,
  text: requiredText(PASTE_LIMIT),
  /** The returned line in whose stead the one link of the text stands. */
  replaces: id.optional(),
})

/** Names of newspapers and stations, pages, times on air, addresses of stands. */
const NAME_LIMIT = 200

/** A publication without a link; what proves it is uploaded to its line. */
export const addOfflineContract = z.object({
  obligationId: id,
  medium: z.enum(offlineMedia, 'required'),
  title: requiredText(NAME_LIMIT),
  /** As the institution says: there is no page to read it from. */
  publishedOn: calendarDateField,
  place: text(NAME_LIMIT).optional(),
})

export const removeItemContract = z.object({
  itemId: id,
  removed: z.stringbool('wrong_form').or(z.boolean()),
})

export const giveReasonContract = z.object({
  obligationId: id,
  slotId: id,
  reason: requiredText(WORDS_LIMIT),
})

export const explainContract = z.object({ itemId: id, version, explanation: text(WORDS_LIMIT) })

/** Against an error that the machine found: a person reads it. */
export const contestContract = z.object({ itemId: id, version, words: requiredText(WORDS_LIMIT) })

/** Servers refuse longer addresses. */
const ADDRESS_LIMIT = 4096

/** Which of the readings of a doubtful link is meant. */
export const chooseReadingContract = z.object({ itemId: id, url: requiredText(ADDRESS_LIMIT) })

export const checkAgainContract = z.object({ itemId: id })

/** An answer to a return: of one line, or of the whole report. */
export const replyContract = z.object({
  obligationId: id,
  itemId: id.optional(),
  reply: requiredText(WORDS_LIMIT),
})

/** The version is that of the report the sender saw; the key makes a repeat the same submission. */
export const submitContract = z.object({ obligationId: id, version, idempotencyKey: id })

export const decideItemsContract = z
  .object({
    itemIds: listOf({ item: id, limit: 500 }).pipe(z.array(id).min(1, 'required')),
    kind: z.enum(['accepted', 'returned'], 'wrong_form'),
    reasonKk: text(WORDS_LIMIT).optional(),
    reasonRu: text(WORDS_LIMIT).optional(),
    /** The page named the error: an acceptance of this one line takes it in spite of that. */
    withError: z.stringbool('wrong_form').or(z.boolean()).default(false),
  })
  .refine(({ withError, itemIds }) => !withError || itemIds.length === 1, {
    path: ['withError'],
    message: 'wrong_form',
  })
  .transform((input) => ({ ...input, reasonKk: input.reasonKk || null, reasonRu: input.reasonRu || null }))

export const returnReportContract = z.object({
  obligationId: id,
  version,
  reasonKk: text(WORDS_LIMIT).optional(),
  reasonRu: text(WORDS_LIMIT).optional(),
})

export const undoContract = z.object({ batchId: id })
