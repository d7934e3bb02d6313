import type { PageAccess, PageReading } from '#/domain/publications/page-reading.ts'

/** What is known of a page that shows nothing. */
export function noReading(access: PageAccess): PageReading {
  return {
    title: null,
    siteName: null,
    publishedAt: null,
    publishedAtSource: null,
    language: 'unknown',
    author: null,
    image: null,
    canonical: null,
    text: '',
    access,
  }
}
