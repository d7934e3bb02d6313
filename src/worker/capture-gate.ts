/** Work that can stop for a moment at any place, and go on there. */
export interface Pausable {
  pause: (still: boolean) => void
}

export interface CaptureGate {
  /** Work that somebody looks on at: what can wait stands still meanwhile. */
  urgent: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Work that can wait. */
  deferrable: <Result>(one: Pausable, work: () => Promise<Result>) => Promise<Result>
}

/**
 * Verdicts go before copies: a browser beside them takes a third of their speed at the lowest priority too. Nobody
 * stands still for longer than five seconds in ten, so that copies come to their end however many links arrive.
 */
export function openCaptureGate(): CaptureGate {
  const waiting = new Set<Pausable>()
  const hold = openHold((still) => {
    for (const one of waiting) one.pause(still)
  })
  return {
    async urgent(work) {
      const end = hold.begin()
      try {
        return await work()
      } finally {
        end()
      }
    },
    async deferrable(one, work) {
      waiting.add(one)
      if (hold.isHeld()) one.pause(true)
      try {
        return await work()
      } finally {
        waiting.delete(one)
        one.pause(false)
      }
    },
  }
}

const LONGEST_MS = 5000
/** The next link of the same message comes within this; a stop and a start for each would help nobody. */
const LINGER_MS = 250

function openHold(tell: (still: boolean) => void): { begin: () => () => void; isHeld: () => boolean } {
  let ahead = 0
  let state: 'free' | 'held' | 'resting' = 'free'
  let lingering: NodeJS.Timeout | undefined
  let longest: NodeJS.Timeout | undefined
  const hold = () => {
    clearTimeout(lingering)
    if (state !== 'free' || ahead === 0) return
    state = 'held'
    longest = setTimeout(rest, LONGEST_MS).unref()
    tell(true)
  }
  const release = () => {
    clearTimeout(longest)
    clearTimeout(lingering)
    state = 'free'
    tell(false)
  }
  const rest = () => {
    release()
    state = 'resting'
    const again = () => {
      state = 'free'
      hold()
    }
    setTimeout(again, LONGEST_MS).unref()
  }
  return {
    isHeld: () => state === 'held',
    begin() {
      ahead += 1
      hold()
      return () => {
        ahead -= 1
        if (ahead === 0 && state === 'held') lingering = setTimeout(release, LINGER_MS)
      }
    },
  }
}
