'use client'
import { Loader } from '#/ui/loader.tsx'
import { useLookingAgain } from '#/ui/use-looking-again.ts'

/** A minute and a half: the longest that the worker draws. */
const TIMES = 45

interface WatchFileProps {
  look: () => Promise<void>
  waiting: string
  tooLong: string
}

/** Says that a file is on its way through the worker and looks again until it is there. */
export function WatchFile({ look, waiting, tooLong }: WatchFileProps) {
  const slow = useLookingAgain({ look, everyMs: 2000, times: TIMES })
  return (
    <p role="status" className="text-note text-ink-2 flex items-center gap-2">
      {slow ? (
        tooLong
      ) : (
        <>
          <Loader /> {waiting}
        </>
      )}
    </p>
  )
}
