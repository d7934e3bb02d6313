'use client'
import { unstable_isUnrecognizedActionError, useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

interface LookingAgain {
  /** Brings the page as it is now; may fail. */
  look: () => Promise<void>
  everyMs: number
  times?: number
  /** Names what is waited for: with something else it begins anew. */
  what?: string
  /** Where news come as server-sent events. While that stands, nothing is asked before it is known to be new. */
  signal?: string
}

/**
 * Asks for the page again while the component stands on it: at every piece of news where there is a
 * signal, else every so many milliseconds; after `times` it gives up and says true.
 */
export function useLookingAgain(options: LookingAgain): boolean {
  const { look, everyMs, times = Infinity, what = '', signal } = options
  const router = useRouter()
  const [gaveUp, giveUp] = useState(false)
  useEffect(() => {
    const ask = () =>
      void look().catch((error: unknown) => {
        // A page from before an update; everything else may work at the next look.
        if (unstable_isUnrecognizedActionError(error)) router.refresh()
      })
    let looks = 0
    let hearing = false
    const stopHearing = signal
      ? hear({ signal, onNews: ask, onState: (stands) => (hearing = stands) })
      : undefined
    const timer = setInterval(() => {
      if (hearing) return
      looks += 1
      if (looks <= times) return ask()
      clearInterval(timer)
      giveUp(true)
    }, everyMs)
    return () => {
      clearInterval(timer)
      stopHearing?.()
    }
  }, [look, everyMs, times, what, signal, router])
  return gaveUp
}

/** Several pieces of news at once are one look. */
const AT_ONCE_MS = 100

function hear({
  signal,
  onNews,
  onState,
}: {
  signal: string
  onNews: () => void
  onState: (stands: boolean) => void
}): () => void {
  const source = new EventSource(signal)
  let soon: ReturnType<typeof setTimeout> | undefined
  source.onmessage = () => {
    clearTimeout(soon)
    soon = setTimeout(onNews, AT_ONCE_MS)
  }
  source.onopen = () => {
    onState(true)
    // What came between the page and the signal.
    onNews()
  }
  source.onerror = () => onState(false)
  return () => {
    clearTimeout(soon)
    source.close()
  }
}
