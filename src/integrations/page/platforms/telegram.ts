import { languageOf } from '#/domain/languages/language-of.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { decodeHtml } from '../decode-html.ts'
import { readMoment } from '../moment.ts'
import { plainLines, plainText } from '../plain-text.ts'
import { walkHtml, type Attributes } from '../walk-html.ts'
import { noReading } from './no-reading.ts'

/** A post as `t.me/<channel>/<number>?embed=1` shows it: who wrote it, its text and its exact time. */
export function readTelegramPost({
  contentType,
  body,
}: {
  contentType: string | null
  body: Uint8Array
}): PageReading {
  const post = scan(decodeHtml({ body, contentType }))
  const text = plainLines({ text: post.text, limit: MAX_TEXT })
  const publishedAt = readMoment({ text: post.time })
  // A picture without words is a post too; Telegram gives no time to what it does not show.
  if (publishedAt === null && !text) return noReading(PRIVATE.test(post.error) ? 'login' : 'soft404')
  const author = plainText({ text: post.author, limit: 300 }) || null
  return {
    ...noReading('open'),
    title: plainText({ text: text.split('\n')[0] ?? '', limit: 300 }) || null,
    siteName: author,
    author,
    publishedAt,
    publishedAtSource: publishedAt === null ? null : 'platform',
    language: languageOf(text),
    text,
  }
}

const MAX_TEXT = 20_000
const MAX_SCANNED = 40_000
const PRIVATE = /private|members only|restricted/i

type Part = 'author' | 'text' | 'error'

/** Which part of the post an element holds, by its class. */
const parts: readonly [RegExp, Part][] = [
  [/(?:^|\s)tgme_widget_message_owner_name(?:\s|$)/, 'author'],
  [/(?:^|\s)(?:js-message_text|tgme_widget_message_text)(?:\s|$)/, 'text'],
  [/(?:^|\s)tgme_widget_message_error(?:\s|$)/, 'error'],
]

function scan(html: string): Record<Part | 'time', string> {
  const post = { author: '', text: '', error: '', time: '' }
  let inside: { part: Part; name: string; depth: number } | null = null
  const partOf = (attributes: Attributes) => parts.find(([label]) => label.test(attributes.class ?? ''))?.[1]
  walkHtml({
    html,
    walker: {
      open(name, attributes) {
        if (name === 'time' && attributes.datetime) post.time = attributes.datetime
        if (name === 'br' && inside) post[inside.part] += '\n'
        if (inside?.name === name) inside.depth += 1
        const part = inside ? undefined : partOf(attributes)
        // A quoted post stands before the own text: the last one is the post's.
        if (part) inside = { part, name, depth: 0 }
        if (part === 'text') post.text = ''
      },
      close(name) {
        if (inside?.name !== name) return
        if (inside.depth === 0) inside = null
        else inside.depth -= 1
      },
      text(text) {
        if (inside && post[inside.part].length < MAX_SCANNED) post[inside.part] += text
      },
    },
  })
  return post
}
