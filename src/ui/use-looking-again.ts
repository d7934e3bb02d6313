'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/**
 * Asks the server for the page again every so many milliseconds while the component stands on it; after `times`
 * it gives up and says true. `what` names what is waited for: with something else it begins anew.
 */
export function useLookingAgain({
  everyMs,
  times = Infinity,
  what = '',
}: {
  everyMs: number
  times?: number
  what?: string
}): boolean {
  const router = useRouter()
  const [gaveUp, giveUp] = useState(false)
  useEffect(() => {
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      if (looks <= times) return router.refresh()
      clearInterval(timer)
      giveUp(true)
    }, everyMs)
    return () => clearInterval(timer)
  }, [everyMs, times, what, router])
  return gaveUp
}
