/**
 * Resolves for one caller in a turn of the event loop: a page is read in a millisecond without a pause, and twenty
 * that come at once would keep each other's sockets waiting for all of them.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next)
  })
}

const waiting: (() => void)[] = []

function next(): void {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(next)
}
