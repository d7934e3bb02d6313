'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

const EVERY_MS = 2000
/** Twenty seconds: a slow site is tried again later, and nobody has to wait for it. */
const TIMES = 10

/** Looks again while links are being checked; says so when it takes long. `lines` names what is waited for. */
export function WatchPending({ lines, tooLong }: { lines: string; tooLong: string }) {
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
  }, [lines, router])
  return (
    <p role="status" className="text-note text-ink-2 empty:hidden">
      {slow && tooLong}
    </p>
  )
}
