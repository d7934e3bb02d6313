import { fileProblems } from '../files/pages.ts'

/** Why a document says nothing; `scan_unread`: it is a scan of which nothing could be made out. */
export const letterProblems = [...fileProblems, 'scan_unread', 'no_text'] as const
export type LetterProblem = (typeof letterProblems)[number]

/** A letter has ten pages and an annex forty. */
export const MOST_LETTER_PAGES = 60
/** A scanned page takes seconds; what stands behind the twentieth is an annex. */
export const MOST_SCANNED_PAGES = 20
