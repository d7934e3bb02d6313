'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'
import { lookAgain } from '#/web/look-again.ts'

/** Looks again every second for as long as it stands on the page. */
export function WatchRun() {
  useLookingAgain({ look: lookAgain, everyMs: 1000 })
  return null
}
