'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Loader } from '#/ui/loader.tsx'

const EVERY_MS = 2000
/** A minute and a half: the longest that the worker draws. */
const TIMES = 45

/** Says that the pages are on their way and looks again until they are there. */
export function WatchFile({ waiting, tooLong }: { waiting: string; tooLong: string }) {
  const router = useRouter()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    let times = 0
    const timer = setInterval(() => {
      times += 1
      if (times <= TIMES) return router.refresh()
      clearInterval(timer)
      setSlow(true)
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
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
