import * as z from 'zod'

/** Which lines of the queue: those that need a look, or those without errors and remarks. */
export const reviewKinds = ['remarks', 'clean'] as const

/** Ready words of a return; each in both languages, below `review.phrases`. */
export const returnPhrases = [
  'no_kazakh',
  'no_russian',
  'wrong_post',
  'not_a_post',
  'not_opening',
  'no_screenshot',
  'off_topic',
  'not_your_account',
  'before_letter',
  'after_deadline',
] as const
export type ReturnPhrase = (typeof returnPhrases)[number]

/** The address line of the review; what does not fit is as if it were absent. */
export const reviewContract = z.object({
  directive: z.uuid().optional().catch(undefined),
  institution: z.uuid().optional().catch(undefined),
  kind: z.enum(reviewKinds).optional().catch(undefined),
  /** An obligation: its whole report, decided lines too. */
  report: z.uuid().optional().catch(undefined),
  /** The opened line. When it has been decided, the next one that waits opens in its place. */
  item: z.uuid().optional().catch(undefined),
  phrase: z.enum(returnPhrases).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
})
export type ReviewQuery = z.output<typeof reviewContract>
