import { explain } from '../sentence.ts'

export type Lifetime = {
  /** Remembers how to stop what was just started; the last one started stops first. */
  onEnd: (stop: () => Promise<void>) => void
  /** Stops everything once and ends this process with the code. */
  end: (code: number) => Promise<void>
  isEnding: () => boolean
}

/**
 * Ends everything that was started, in reverse order, on Ctrl-C, SIGTERM, the loss of the parent or
 * end(). Being told again while stopping changes nothing: each stop has its own limit of time.
 */
export function createLifetime(): Lifetime {
  const stops: (() => Promise<void>)[] = []
  let ending: Promise<void> | undefined
  const run = async (code: number) => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      await stop().catch((error: unknown) => console.error(explain(error)))
    }
    process.exit(code)
  }
  const end = (code: number) => (ending ??= run(code))
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
    process.on(event, () => {
      if (!ending) console.log('\nStopping …')
      void end(0)
    })
  }
  return { onEnd: (stop) => void stops.push(stop), end, isEnding: () => ending !== undefined }
}
