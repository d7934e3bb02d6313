import { isStaff, type Role } from '#/domain/access.ts'
import { isLocale, type Locale } from '#/i18n/locales.ts'

/** Every page of the portal by name: `paths.obligation({ locale, id })`. The only place that spells them. */
export const paths = {
  signIn: ({ locale, next }: Place & { next?: string }) =>
    withQuery({ path: `/${locale}/sign-in`, query: { next } }),
  forgotten: ({ locale }: Place) => `/${locale}/sign-in/forgotten`,
  overview: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/overview`, query }),
  directives: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/directives`, query }),
  newDirective: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/directives/new`, query }),
  /** A letter that is being read into a draft. */
  letterReading: ({ locale, id }: Place & { id: string }) => `/${locale}/directives/letters/${id}`,
  directive: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/directives/${id}`, query }),
  review: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/review`, query }),
  institutions: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/institutions`, query }),
  institution: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/institutions/${id}`, query }),
  obligations: ({ locale }: Place) => `/${locale}/obligations`,
  obligation: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/obligations/${id}`, query }),
  /** Where a phone puts what somebody shares to the portal. */
  share: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/share`, query }),
  offline: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/offline`, query }),
  receipts: ({ locale }: Place) => `/${locale}/receipts`,
  /** The news of one report, or of all that one may see, as they come. */
  live: ({ report }: { report?: string }) => withQuery({ path: '/api/live', query: { report } }),
  receipt: ({ locale, id }: Place & { id: string }) => `/${locale}/receipts/${id}`,
  ownInstitution: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/institution`, query }),
  yearPlan: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/directives/plan`, query }),
  directiveChanges: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/directives/${id}/changes`, query }),
  /** The ready texts of a directive. */
  kit: ({ locale, id }: Place & { id: string }) => `/${locale}/directives/${id}/kit`,
  /** An image or the poster of it, in the version that the page knows. */
  kitFile: ({ locale, id, format, query }: Place & { id: string; format: string; query?: Query }) =>
    withQuery({ path: `/api/kit/${id}/${format}`, query: { ...query, locale } }),
  dossier: ({ locale, id }: Place & { id: string }) => `/${locale}/directives/${id}/dossier`,
  /** Of one directive, or of all. */
  publications: ({ locale, directive, query }: Place & { directive?: string; query?: Query }) =>
    withQuery({
      path: directive ? `/${locale}/directives/${directive}/publications` : `/${locale}/publications`,
      query,
    }),
  organisation: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/institutions/${id}/edit`, query }),
  newOrganisation: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/institutions/new`, query }),
  imports: ({ locale }: Place) => `/${locale}/institutions/imports`,
  importRun: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/institutions/imports/${id}`, query }),
  people: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/people`, query }),
  newPerson: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/people/new`, query }),
  person: ({ locale, id, query }: Place & { id: string; query?: Query }) =>
    withQuery({ path: `/${locale}/people/${id}`, query }),
  invitation: ({ locale, token }: Place & { token: string }) => `/${locale}/invitation/${token}`,
  setUp: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/set-up`, query }),
  account: ({ locale }: Place) => `/${locale}/account`,
  daysOff: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/calendar`, query }),
  mail: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/mail`, query }),
  /** Of the demo alone: elsewhere there is no such page. */
  demoOutbox: ({ locale, query }: Place & { query?: Query }) =>
    withQuery({ path: `/${locale}/dev/outbox`, query }),
  auditLog: ({ locale, query }: Place & { query?: Query }) => withQuery({ path: `/${locale}/audit`, query }),
} as const

/** Lists as files, in the language of the page that links them; the query filters as on that page. */
export const tables = {
  overview: ({ locale, format, query }: Place & TableOf) =>
    withQuery({ path: `/api/overview/${format}`, query: { ...query, locale } }),
  publications: ({ locale, format, query }: Place & TableOf) =>
    withQuery({ path: `/api/publications/${format}`, query: { ...query, locale } }),
} as const

interface TableOf {
  format: 'xlsx' | 'csv'
  query?: Query
}

interface Place {
  locale: Locale
}

/** Of the address after `?`: what is empty or absent is left out. */
export type Query = Record<string, string | number | readonly string[] | null | undefined>

/** Where a person starts: staff at the numbers, an institution at what is due. */
export function homePath({
  locale,
  memberships,
}: Place & { memberships: readonly { role: Role }[] }): string {
  if (memberships.length === 0) return `/${locale}`
  return isStaff(memberships) ? paths.overview({ locale }) : paths.obligations({ locale })
}

/** The same page in another language. */
export function pathIn({ path, locale }: Place & { path: string }): string {
  const first = /^\/([^/?]*)/.exec(path)?.[1] ?? ''
  return isLocale(first) ? `/${locale}${path.slice(first.length + 1)}` : `/${locale}`
}

/** The language that an address names. */
export function localeOf(path: string): Locale | undefined {
  const first = /^\/([^/?]*)/.exec(path)?.[1] ?? ''
  return isLocale(first) ? first : undefined
}

function withQuery({ path, query = {} }: { path: string; query?: Query }): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    const several: readonly (string | number | null | undefined)[] =
      typeof value === 'object' && value !== null ? value : [value as string | number | null | undefined]
    for (const one of several)
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one))
  }
  return search.size > 0 ? `${path}?${search}` : path
}
