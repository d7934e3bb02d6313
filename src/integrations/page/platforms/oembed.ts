import { languageOf } from '#/domain/languages/language-of.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { plainLines, plainText } from '../plain-text.ts'
import { noReading } from './no-reading.ts'

/** An answer of oEmbed. It names no day: that comes from the number of the post, where it carries one. */
export function readOembed({ url, body }: { url: string; body: Uint8Array }): PageReading {
  const given = parse(body)
  if (!given) return noReading('empty')
  const caption = typeof given.title === 'string' ? given.title : ''
  const publishedAt = readAddress(url)?.publishedAt ?? null
  return {
    title: line(given.title),
    siteName: line(given.provider_name),
    publishedAt,
    publishedAtSource: publishedAt === null ? null : 'id',
    language: languageOf(caption),
    author: line(given.author_name),
    image: webAddress(given.thumbnail_url),
    canonical: null,
    text: plainLines({ text: caption, limit: 20_000 }),
    access: 'open',
  }
}

function parse(body: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const line = (value: unknown) =>
  typeof value === 'string' ? plainText({ text: value.slice(0, 10_000), limit: 300 }) || null : null

function webAddress(value: unknown): string | null {
  const url = typeof value === 'string' && value.length <= 2000 ? URL.parse(value) : null
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
