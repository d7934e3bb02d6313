'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'
import { lookAgain } from '#/web/look-again.ts'
import { paths } from '#/web/paths.ts'

/** Shows how far the looks at all links of a directive are, while they last. */
export function WatchLooks({ said }: { said: string }) {
  useLookingAgain({ look: lookAgain, everyMs: 5000, signal: paths.live({}) })
  return (
    <span role="status" className="text-ink-2">
      {said}
    </span>
  )
}
