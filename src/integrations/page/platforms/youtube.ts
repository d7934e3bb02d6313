import { readAddress } from '#/domain/links/read-links.ts'
import { collectFacts } from '../collect-facts.ts'
import { decodeHtml } from '../decode-html.ts'
import { readMoment } from '../moment.ts'

/** Where a video is watched: oEmbed names no day, this page does. */
export const watchAddress = (videoId: string) => `https://www.youtube.com/watch?v=${videoId}`

/**
 * The instant at which a video was published, as its own page marks it. Null where consent is asked for first, where
 * the page shows another video or none, and for a bare day: that would be the day in California.
 */
export function readVideoMoment({
  videoId,
  contentType,
  body,
}: {
  videoId: string
  contentType: string | null
  body: Uint8Array
}): string | null {
  const html = decodeHtml({ body, contentType })
  const { canonical, microdata } = collectFacts(html)
  const marked = (name: string) => microdata.get(name)?.value ?? ''
  const names = [readAddress(canonical ?? '')?.postId, marked('identifier'), marked('videoid')]
  const given = names.includes(videoId) ? [marked('datepublished'), marked('uploaddate')] : []
  const moments = [...given, ...carried({ html, videoId })].map((text) => readMoment({ text }))
  return moments.find((moment) => moment !== null && WITH_OFFSET.test(moment)) ?? null
}

const WITH_OFFSET = /T.+(?:Z|[+-]\d\d:\d\d)$/

/** What the page carries for its player: one object that names the video and its day. */
function carried({ html, videoId }: { html: string; videoId: string }): string[] {
  const start = html.indexOf('"playerMicroformatRenderer":{')
  const part = start < 0 ? '' : html.slice(start, start + LONGEST_OBJECT)
  if (!part.includes(`"externalVideoId":"${videoId}"`)) return []
  return [/"publishDate":"([^"\\]{1,40})"/, /"uploadDate":"([^"\\]{1,40})"/].map(
    (field) => field.exec(part)?.[1] ?? '',
  )
}

/** With a description of 5,000 letters and every country. */
const LONGEST_OBJECT = 60_000
