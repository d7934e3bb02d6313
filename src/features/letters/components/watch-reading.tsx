'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'
import { lookAgain } from '#/web/look-again.ts'

/** Looks again every second until the draft is there: the page then leads to it. */
export function WatchReading() {
  useLookingAgain({ look: lookAgain, everyMs: 1000 })
  return null
}
