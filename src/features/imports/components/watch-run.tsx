'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'

/** Looks again every second for as long as it stands on the page. */
export function WatchRun() {
  useLookingAgain({ everyMs: 1000 })
  return null
}
