'use server'
import { letterContract, pastedLetterContract } from '#/contracts/letters.ts'
import { begin } from '#/server/letters/begin.ts'
import { cancel } from '#/server/letters/cancel.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'

/** An uploaded letter begins with its upload; this one is for a pasted text. */
export const readTextAction = action({
  contract: pastedLetterContract,
  verb: begin,
  goTo: ({ data: { readingId: id }, locale }) => paths.letterReading({ locale, id }),
})

export const cancelReadingAction = action({ contract: letterContract, verb: cancel })
