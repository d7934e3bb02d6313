'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'
import { lookAgain } from '#/web/look-again.ts'
import { paths } from '#/web/paths.ts'

/** Shows what the portal finds while a person reviews, and how far it is. */
export function WatchChecks({ report, said }: { report?: string; said: string }) {
  useLookingAgain({ look: lookAgain, everyMs: 5000, signal: paths.live({ report }) })
  return (
    <p role="status" className="text-dense text-ink-2 px-4 py-2 md:px-5">
      {said}
    </p>
  )
}
