import type { InstitutionSort, InstitutionsQuery } from '#/contracts/register.ts'
import { rateOf } from '#/domain/compliance/year.ts'
import { matchesSearch } from '#/domain/register/fold.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { ListedInstitution } from '#/server/register/reads/list.ts'

/** The institutions that the address line asks for, in its order. */
export function selectInstitutions({
  institutions,
  filter,
  locale,
}: {
  institutions: ListedInstitution[]
  filter: InstitutionsQuery
  locale: Locale
}): ListedInstitution[] {
  const { q, kind, district, sort, order } = filter
  const chosen = institutions.filter(
    (one) =>
      (!kind || one.kind === kind) &&
      (!district || one.districtId === district) &&
      matchesSearch({ query: q, texts: [one.nameKk, one.nameRu, one.shortKk, one.shortRu] }),
  )
  const { compare } = new Intl.Collator(locale === 'kk' ? 'kk' : 'ru')
  const keys = chosen.map((one) => ({
    one,
    key: keyOf[sort]({ one, locale }),
    name: nameOf({ one, locale }),
  }))
  const turn = order === 'asc' ? 1 : -1
  keys.sort((a, b) => unknownLast(a, b) || turn * compareKeys({ a, b, compare }) || compare(a.name, b.name))
  return keys.map(({ one }) => one)
}

/** The short name in the language of the page. */
export function nameOf({
  one,
  locale,
}: {
  one: { shortKk: string; shortRu: string }
  locale: Locale
}): string {
  return inLanguage({ locale, kk: one.shortKk, ru: one.shortRu })
}

type Key = string | number | null

const keyOf: Record<InstitutionSort, (given: { one: ListedInstitution; locale: Locale }) => Key> = {
  name: nameOf,
  kind: ({ one }) => institutionKinds.indexOf(one.kind),
  district: ({ one, locale }) =>
    one.districtKk && one.districtRu && inLanguage({ locale, kk: one.districtKk, ru: one.districtRu }),
  accounts: ({ one }) => one.accounts,
  duties: ({ one }) => one.duties,
  on_time: ({ one }) => rateOf({ part: one.onTime, whole: one.submitted }),
}

/** What is not known stands at the end, whichever way the rest is turned. */
function unknownLast(a: { key: Key }, b: { key: Key }): number {
  return Number(a.key === null) - Number(b.key === null)
}

function compareKeys({
  a,
  b,
  compare,
}: {
  a: { key: Key }
  b: { key: Key }
  compare: (a: string, b: string) => number
}): number {
  if (typeof a.key === 'number' && typeof b.key === 'number') return a.key - b.key
  return compare(String(a.key), String(b.key))
}
