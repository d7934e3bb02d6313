'use client'
import { useLookingAgain } from '#/ui/use-looking-again.ts'

/** Twenty seconds: a slow site is tried again later, and nobody has to wait for it. */
const TIMES = 10

/** Looks again while links are being checked; says so when it takes long. `lines` names what is waited for. */
export function WatchPending({ lines, tooLong }: { lines: string; tooLong: string }) {
  const slow = useLookingAgain({ everyMs: 2000, times: TIMES, what: lines })
  return (
    <p role="status" className="text-note text-ink-2 empty:hidden">
      {slow && tooLong}
    </p>
  )
}
