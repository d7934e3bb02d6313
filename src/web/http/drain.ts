import type { Server, ServerResponse } from 'node:http'

/** Requests under way may take this long to end once we were told to stop. */
const patienceMs = 10_000

/**
 * Counts answers under way, so that stop() can let them finish: no new connection is taken, idle ones
 * are closed at once, the others after their answer. Resolves when all are gone, or cut after 10 s.
 */
export function drainable(server: Server): { stop: () => Promise<void> } {
  const open = new Set<ServerResponse>()
  let stopping: Promise<void> | undefined
  server.on('request', (_request, response: ServerResponse) => {
    open.add(response)
    if (stopping) lastAnswer(response)
    response.once('close', () => {
      open.delete(response)
      if (stopping) server.closeIdleConnections()
    })
  })
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const response of open) lastAnswer(response)
    // News never end by themselves; whoever listens asks the next server.
    for (const response of open) if (isNews(response)) response.end()
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
    await closed
    clearTimeout(cut)
  }
  return { stop: () => (stopping ??= stop()) }
}

function lastAnswer(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}

function isNews(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream')
}
