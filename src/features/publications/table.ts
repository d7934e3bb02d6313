import { dateOf } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { allPublications, type Publication } from '#/server/publications/reads.ts'
import type { Row } from '#/web/table-response.ts'
import { tableRoute } from '#/web/table-route.ts'
import { alphabetOf, askedFor } from './loaders.ts'
import { type PublicationWords, publicationWords } from './words.ts'

/** The list of publications as a file: every page of it, filtered and sorted as the address says. */
export const publicationsTable = tableRoute(async (context, { query, locale }) => {
  const directiveId = typeof query.directive === 'string' ? query.directive : undefined
  const { scope, head, filter } = await askedFor(context, { query, directiveId })
  const t = translator({ locale, namespace: 'publications' })
  const day = formatDate({ date: dateOf(context.now), locale, style: 'numeric' })
  const publications = allPublications(context, { scope, filter, alphabet: alphabetOf(locale) })
  return {
    name: head ? t('file.of', { number: head.number, day }) : t('file.all', { day }),
    sheets: [{ name: t('title'), columns: columnsOf(locale), rows: rowsOf({ publications, locale }) }],
  }
})

/** In characters; the order of `rowOf`. */
const columns = {
  number: 16,
  institutionKk: 34,
  institutionRu: 34,
  platform: 14,
  account: 20,
  link: 46,
  title: 60,
  language: 14,
  published: 17,
  source: 18,
  submitted: 17,
  receipt: 16,
  verified: 17,
  verdict: 22,
  findings: 34,
  explanation: 34,
  fate: 26,
  looked: 17,
  byKit: 22,
  state: 16,
  decided: 17,
  reasonKk: 40,
  reasonRu: 40,
} as const

function columnsOf(locale: Locale) {
  const t = translator({ locale, namespace: 'publications' })
  const names = Object.keys(columns) as (keyof typeof columns)[]
  return names.map((name) => ({ head: t(`columns.${name}`), width: columns[name] }))
}

async function* rowsOf({
  publications,
  locale,
}: {
  publications: AsyncIterable<Publication>
  locale: Locale
}): AsyncGenerator<Row> {
  const words = publicationWords(locale)
  for await (const publication of publications) yield rowOf({ publication, words })
}

function rowOf({ publication: one, words }: { publication: Publication; words: PublicationWords }): Row {
  const at = (instant: Date | null) => instant && { at: instant }
  return [
    one.number,
    one.nameKk,
    one.nameRu,
    words.platform(one.platform),
    one.account,
    one.url === null ? one.place : { link: one.url },
    words.title(one),
    words.language(one.language),
    at(one.publishedAt) ?? words.day(one),
    (one.publishedAt ?? one.publishedDay) && words.source(one.publishedSource ?? 'id'),
    at(one.submittedAt),
    one.receipt,
    at(one.verifiedAt),
    words.verdict(one),
    words.findings(one),
    one.explanation,
    words.fate(one.fate),
    at(one.lookedAt),
    words.byKit(one),
    words.state(one.state),
    at(one.decidedAt),
    one.reasonKk,
    one.reasonRu,
  ]
}
