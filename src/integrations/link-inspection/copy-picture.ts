import { Readable } from 'node:stream'
import type { Capture, Picture } from '#/integrations/browser-capture/captured.ts'
import { kindOf } from '#/integrations/files/kind-of.ts'
import { drawPages } from '#/integrations/page-pictures/draw-pages.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'

/**
 * The copy of a picture that a link leads straight to: written anew in the process that uploads go through, and the
 * answer as it came. Never throws for what the picture is; throws when stopped.
 */
export async function copyPicture({
  url,
  fetch,
  signal,
}: {
  url: string
  fetch: (url: string) => Promise<FetchOutcome>
  signal: AbortSignal
}): Promise<Capture> {
  const outcome = await fetch(url)
  signal.throwIfAborted()
  if (outcome.kind !== 'answered') return { kind: 'failed', reason: outcome.reason }
  const { finalUrl, redirects } = outcome
  const body = Buffer.from(outcome.body)
  const mediaType = await kindOf({ head: body, tail: body })
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png')
    return { kind: 'failed', reason: 'the address shows no picture' }
  const pictures: Picture[] = []
  const drawing = await drawPages({
    stream: Readable.from([body]),
    mediaType,
    signal,
    onPage({ bytes, width, height }) {
      pictures.push({ bytes: Buffer.from(bytes), width, height })
      return Promise.resolve()
    },
  })
  const [screenshot] = pictures
  if (drawing.kind === 'refused') return { kind: 'failed', reason: `the picture is ${drawing.problem}` }
  if (!screenshot) return { kind: 'failed', reason: 'the picture has no page' }
  const page = { finalUrl, redirects, screenshot, response: answerOf(outcome) }
  return { kind: 'captured', page: { ...page, text: '', html: null, mhtml: null } }
}

/** As the browser's copies keep an answer. */
function answerOf({ status, headers, body, finalUrl }: Extract<FetchOutcome, { kind: 'answered' }>): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${String(status)}`, ...lines, `X-Zhariya-Address: ${finalUrl}`, '', '']
  return Buffer.concat([Buffer.from(head.join('\r\n')), body])
}
