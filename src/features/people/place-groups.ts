import { isInstitutionKind } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { NewPersonPage } from './loaders.ts'

/** The organisations of a native list: those that issue, then institutions, by name. */
export function placeGroups({ places, locale }: { places: NewPersonPage['places']; locale: Locale }) {
  const t = translator({ locale, namespace: 'people' })
  const named = places
    .map(({ id, kind, shortKk, shortRu }) => ({
      id,
      owes: isInstitutionKind(kind),
      name: inLanguage({ locale, kk: shortKk, ru: shortRu }),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
  return [
    { label: t('places.issuers'), places: named.filter(({ owes }) => !owes) },
    { label: t('places.institutions'), places: named.filter(({ owes }) => owes) },
  ].filter((group) => group.places.length > 0)
}
