import { id as idField } from '#/contracts/fields.ts'
import { type PublicationsQuery, publicationsContract } from '#/contracts/publications.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { publicationChoices, publicationsPage } from '#/server/publications/reads.ts'
import { aliveOfDirective } from '#/server/watch/reads.ts'
import { issuedHead } from '#/server/publications/reads/head.ts'

/** The publications of one directive, or of all, as the address line filters them. */
export async function loadPublications(
  context: Context,
  { directiveId, query, locale }: { directiveId?: string; query: Record<string, unknown>; locale: Locale },
) {
  const { scope, head, filter } = await askedFor(context, {
    query: { ...query, directive: directiveId },
    directiveId,
  })
  const alphabet = alphabetOf(locale)
  const offset = (filter.page - 1) * PAGE
  const [{ rows, total }, choices, figures] = await Promise.all([
    publicationsPage(context, { scope, filter, alphabet, limit: PAGE, offset }),
    publicationChoices(context, { scope, directive: filter.directive }),
    head && aliveOfDirective(context, { scope, directiveId: head.id }),
  ])
  const { compare } = new Intl.Collator(alphabet)
  return {
    head,
    /** Of one directive; null for the list of all. */
    alive: figures && { ...figures, mayLook: may(context, 'directive.watch') },
    filter,
    rows,
    total,
    pages: Math.max(1, Math.ceil(total / PAGE)),
    platforms: choices.platforms,
    institutions: choices.institutions
      .map(({ id, shortKk, shortRu }) => ({ id, name: inLanguage({ locale, kk: shortKk, ru: shortRu }) }))
      .sort((a, b) => compare(a.name, b.name)),
  }
}
export type PublicationsPage = Awaited<ReturnType<typeof loadPublications>>

/** What an address asks for: its filters, and the directive it names. @throws Problem not_found */
export async function askedFor(
  context: Context,
  { query, directiveId }: { query: Record<string, unknown>; directiveId: string | undefined },
) {
  const scope = authorize(context, 'review.read')
  const head = directiveId ? await issuedHead(context, { scope, id: idField.parse(directiveId) }) : null
  const filter = publicationsContract.parse(query)
  return {
    scope,
    head,
    filter: { ...filter, sort: filter.sort ?? (head ? 'institution' : 'submitted') } as const,
  }
}

export type PublicationsFilter = PublicationsQuery & { sort: NonNullable<PublicationsQuery['sort']> }

/** Names are sorted as the reader sees them. */
export function alphabetOf(locale: Locale): 'kk' | 'ru' {
  return locale === 'kk' ? 'kk' : 'ru'
}

/** A desk shows twenty at once; more would keep a cheap machine waiting. */
const PAGE = 100
