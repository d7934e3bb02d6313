import pg from 'pg'
import * as z from 'zod'
import { LIVE_CHANNEL } from '../internal/announce.ts'

/** Something about one report is new; `within` are its institution and everything above it. */
const changeContract = z.object({ obligationId: z.string(), within: z.array(z.string()) })
export type LiveChange = z.infer<typeof changeContract>

export interface LiveChanges {
  /** Calls with every change from now on. The answer ends it. */
  subscribe: (listener: (change: LiveChange) => void) => () => void
}

/**
 * One connection that hears of every committed change, for all open pages of a process. It opens with the first page,
 * comes back by itself when the server was away, and closes when the last page has gone.
 */
export function openLiveChanges({ url }: { url: string }): LiveChanges {
  const listeners = new Set<(change: LiveChange) => void>()
  let client: pg.Client | null = null
  const tell = (payload: string | undefined) => {
    const change = readChange(payload)
    if (change) for (const listener of listeners) listener(change)
  }
  const close = () => {
    const old = client
    client = null
    void old?.end().catch(() => undefined)
  }
  const open = () => {
    const opened = new pg.Client({ connectionString: url, keepAlive: true })
    client = opened
    const comeBack = () => {
      if (client !== opened) return
      close()
      setTimeout(() => client ?? (listeners.size > 0 && open()), COMES_BACK_MS).unref()
    }
    opened.on('notification', ({ payload }) => tell(payload))
    opened.on('error', comeBack)
    opened.on('end', comeBack)
    opened
      .connect()
      .then(() => opened.query(`listen ${LIVE_CHANNEL}`), comeBack)
      .catch(comeBack)
  }
  return {
    subscribe(listener) {
      listeners.add(listener)
      if (!client) open()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) close()
      }
    },
  }
}

const COMES_BACK_MS = 1000

function readChange(payload: string | undefined): LiveChange | null {
  try {
    return changeContract.parse(JSON.parse(payload ?? ''))
  } catch {
    return null
  }
}
