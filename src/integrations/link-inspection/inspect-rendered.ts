import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import type { LinkAnswer } from '#/domain/verification/signals.ts'
import type { CapturedPage } from '#/integrations/browser-capture/captured.ts'
import { readPage } from '#/integrations/page/read-page.ts'

/**
 * What a browser saw instead of the frame that was fetched, read by the same reader. The answer stays that of the
 * fetch but for the address where the page stood in the end.
 */
export async function inspectRendered({
  answer,
  page: { html, finalUrl },
  readOn,
}: {
  answer: Extract<LinkAnswer, { kind: 'answered' }>
  page: Pick<CapturedPage, 'html' | 'finalUrl'>
  readOn: CalendarDate
}): Promise<{ answer: LinkAnswer; reading: PageReading } | null> {
  if (html === null) return null
  const contentType = 'text/html; charset=utf-8'
  const reading = await readPage({ url: finalUrl, contentType, body: Buffer.from(html), readOn })
  return { answer: { ...answer, finalUrl, rendered: true }, reading }
}
