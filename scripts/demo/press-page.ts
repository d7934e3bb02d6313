import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type PressSite, pressSites } from '../../prisma/seed/press/sites.ts'

const folder = join('prisma', 'seed', 'press')
const dayMs = 86_400_000

/** Age in days, at the first start, of a page whose path has no date. */
const usualAgeDays = 2

/**
 * The page at /<site>/<kk|ru>/news/[YYYY-MM-DD-]<topic>: any topic of a known site. The date in the
 * path is the page's date of publication, else two days before the first start. The topic
 * `ostorozhno` is the warning of the letter, any other an invitation; a medium has its one article.
 */
export function pressPage({
  path,
  origin,
  now,
}: {
  path: string
  origin: string
  now: Date
}): string | undefined {
  if (path === '/') return indexPage({ origin, now })
  const [, slug, language, topic] = /^\/([a-z-]+)\/(kk|ru)\/news\/([a-z0-9-]+)\/?$/.exec(path) ?? []
  const site = pressSites.find((one) => one.slug === slug)
  if (!site || !topic || (site.kind === 'media' && language === 'kk')) return undefined
  const day = /^\d{4}-\d{2}-\d{2}/.exec(topic)?.[0] ?? dayOf(new Date(now.getTime() - usualAgeDays * dayMs))
  const values = {
    origin,
    path,
    other: path.replace(`/${language}/`, language === 'kk' ? '/ru/' : '/kk/'),
    site: language === 'kk' ? site.nameKk : site.nameRu,
    date: day.split('-').reverse().join('.'),
    // Half past ten in Almaty, UTC+5: an hour at which press offices publish.
    iso: `${day}T10:30:00+05:00`,
  }
  return fill({ page: template({ site, topic, language: language ?? 'ru' }), values })
}

function template(page: { site: PressSite; topic: string; language: string }): string {
  const subject = page.topic.endsWith('ostorozhno') ? 'fraud' : 'event'
  const name = page.site.kind === 'media' ? 'media' : subject
  return readFileSync(join(folder, `${name}.${page.language}.html`), 'utf8')
}

function indexPage({ origin, now }: { origin: string; now: Date }): string {
  const links = pressSites.flatMap((site) => {
    const languages = site.kind === 'media' ? ['ru'] : ['kk', 'ru']
    return languages.map((language) => link({ site, language }))
  })
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  return fill({ page, values: { origin, date: dayOf(now), news: links.join('\n        ') } })
}

function link({ site, language }: { site: PressSite; language: string }): string {
  const name = language === 'kk' ? site.nameKk : site.nameRu
  return `<li><a href="/${site.slug}/${language}/news/ostorozhno" lang="${language}">${name}</a></li>`
}

function fill({ page, values }: { page: string; values: Record<string, string> }): string {
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}

/** The calendar day in Almaty. */
function dayOf(instant: Date): string {
  return new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(0, 10)
}
