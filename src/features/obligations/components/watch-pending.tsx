'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'
import { lookAgain } from '#/web/look-again.ts'
import { paths } from '#/web/paths.ts'

/** Shows what is found in a report as it is found, and how far the portal is. */
export function WatchPending({ report, said }: { report: string; said: string }) {
  useLookingAgain({ look: lookAgain, everyMs: 2000, signal: paths.live({ report }) })
  return (
    <p role="status" className="text-note text-ink-2">
      {said}
    </p>
  )
}
