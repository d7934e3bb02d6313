import { describe, expect, test } from 'vitest'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'
import { readFromEmbed } from './read-from-embed.ts'

const ID = 'a1B2c3D4e5F'
const VIDEO = `https://youtu.be/${ID}`
const WATCH = `https://www.youtube.com/watch?v=${ID}`
const oembed = JSON.stringify({ title: 'Сақ болыңыз', author_name: 'Музей', provider_name: 'YouTube' })

const answered = (given: Partial<Extract<FetchOutcome, { kind: 'answered' }>>): FetchOutcome => ({
  kind: 'answered',
  status: 200,
  finalUrl: WATCH,
  contentType: 'text/html; charset=utf-8',
  body: new Uint8Array(),
  redirects: [],
  redirectStatuses: [],
  headers: {},
  remoteAddress: null,
  certificateFault: null,
  blockedHere: null,
  retryAfterSeconds: null,
  ...given,
})
const html = (text: string) => answered({ body: new TextEncoder().encode(text) })

/** What is read where the watch page answers so, and whom it asked. */
async function found({ watch, endpoint = html(oembed) }: { watch: FetchOutcome; endpoint?: FetchOutcome }) {
  const asked: string[] = []
  const reading = await readFromEmbed({
    url: VIDEO,
    fetch(url) {
      asked.push(url)
      return Promise.resolve(url.includes('/oembed?') ? endpoint : watch)
    },
  })
  return { asked, day: reading && [reading.publishedAt, reading.publishedAtSource], title: reading?.title }
}

const marked = ({ id = ID, at = '2026-11-21T20:30:00-08:00', name = 'datePublished' } = {}) =>
  `<!doctype html><title>Сақ болыңыз - YouTube</title><div itemscope itemtype="http://schema.org/VideoObject">
   <meta itemprop="identifier" content="${id}"><meta itemprop="${name}" content="${at}"></div>`
const player = ({ id = ID, at = '2026-11-21T20:30:00-08:00', description = '' } = {}) =>
  `<!doctype html><title>YouTube</title><script>var ytInitialPlayerResponse = {"videoDetails":{"videoId":"${ID}"},
   "microformat":{"playerMicroformatRenderer":{"description":{"simpleText":${JSON.stringify(description)}},
   "externalVideoId":"${id}","publishDate":"${at}"}}};</script>`

describe('the day of a video', () => {
  test.each([
    ['marked', marked()],
    ['marked as uploaded', marked({ name: 'uploadDate' })],
    ['carried for the player', player()],
    ['not what a description pretends', player({ description: '"publishDate":"2020-01-01T00:00:00Z"' })],
    ['named by the canonical address', `<link rel="canonical" href="${WATCH}">${marked({ id: '' })}`],
  ])('%s', async (_, page) => {
    expect(await found({ watch: html(page) })).toMatchObject({
      title: 'Сақ болыңыз',
      day: ['2026-11-21T20:30:00-08:00', 'platform'],
    })
  })

  test.each([
    [
      'consent is asked for',
      html('<title>Прежде чем перейти на YouTube</title><form action="/save"><p>7 июля 2022 г.'),
    ],
    ['a bare frame', html('<title>YouTube</title><script>var ytInitialData = {};</script>')],
    ['another video', html(marked({ id: 'zzzzzzzzzzz' }) + player({ id: 'zzzzzzzzzzz' }))],
    ['no video is named', html(marked({ id: '' }))],
    ['a day of California', html(marked({ at: '2026-11-21' }))],
    ['words that are no day', html(marked({ at: 'yesterday' }) + player({ at: '3 years ago' }))],
    ['too many requests', answered({ status: 429 })],
    ['no answer', { kind: 'failed', reason: 'timeout', url: WATCH }],
  ] as [string, FetchOutcome][])('unknown: %s', async (_, watch) => {
    expect(await found({ watch })).toMatchObject({ title: 'Сақ болыңыз', day: [null, null] })
  })

  test('is asked for only where the endpoint has opened', async () => {
    expect((await found({ watch: html(marked()) })).asked).toEqual([
      expect.stringContaining('/oembed?'),
      WATCH,
    ])
    const shut = await found({ watch: html(marked()), endpoint: answered({ status: 404 }) })
    expect(shut).toMatchObject({ day: null, asked: [expect.stringContaining('/oembed?')] })
  })
})
