import * as z from 'zod'
import { env } from '#/lib/env.ts'
import { type LiveChange, type LiveChanges, openLiveChanges } from '#/server/live/reads/listen.ts'
import { seesChange } from '#/server/live/reads/sees.ts'
import { route } from '../route.ts'

const liveContract = z.object({ report: z.string().optional() })

/** News as server-sent events: each says only that something is new; the page is then read again, with all rights. */
export const liveRoute = route({
  contract: liveContract,
  run: (context, { report }) => {
    const sees = seesChange(context)
    const wanted = (change: LiveChange) => sees(change) && (!report || report === change.obligationId)
    return Promise.resolve(
      new Response(eventsOf(wanted), {
        headers: {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          // A proxy that collects answers would keep the news back.
          'x-accel-buffering': 'no',
        },
      }),
    )
  },
})

/** The browser comes back by itself, and is asked anew who it is. */
const LONGEST_MS = 5 * 60_000
/** Below the patience of proxies with a silent answer. */
const BEAT_MS = 20_000

function eventsOf(wanted: (change: LiveChange) => boolean): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let leave = () => undefined as void
  return new ReadableStream({
    start(controller) {
      const say = (words: string) => controller.enqueue(text.encode(words))
      const unsubscribe = liveChanges().subscribe((change) => {
        if (wanted(change)) say('data: new\n\n')
      })
      const beat = setInterval(() => say(': here\n\n'), BEAT_MS)
      const end = setTimeout(() => {
        leave()
        controller.close()
      }, LONGEST_MS)
      leave = () => {
        unsubscribe()
        clearInterval(beat)
        clearTimeout(end)
      }
      say('retry: 2000\n\n')
    },
    cancel: () => leave(),
  })
}

/** Every open page of the process hears from one connection. */
function liveChanges(): LiveChanges {
  return (holder.zhariyaLive ??= openLiveChanges({ url: env().DATABASE_URL }))
}

// Next loads this module once per bundle and anew after each edit: the process is what they share.
const holder = globalThis as { zhariyaLive?: LiveChanges }
