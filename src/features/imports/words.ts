import type { getTranslations } from 'next-intl/server'
import type { ImportColumn } from '#/domain/register/import-columns.ts'
import type { AddedAccount } from '#/domain/register/import-register.ts'
import type { OrganisationValues } from '#/domain/register/import-values.ts'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { workWeekWords } from '#/i18n/work-week.ts'
import type { ImportPage, ImportsPage } from './loaders.ts'

export type ImportRunView = ImportPage['run']

type Translate = Awaited<ReturnType<typeof getTranslations<'imports'>>>
type Counts = Pick<ImportsPage['runs'][number], 'creates' | 'updates' | 'same' | 'bad'>

/** «12 жаңа», «3 өзгереді», «2 қате»: what there is of each; nothing for a table that was not read. */
export function countWords({
  run: { creates, updates, same, bad },
  t,
}: {
  run: Counts
  t: Translate
}): string[] {
  const counts = { create: creates, update: updates, same, bad }
  const outcomes = ['create', 'update', 'same', 'bad'] as const
  return outcomes.flatMap((one) => (counts[one] > 0 ? [t(`counts.${one}`, { n: counts[one] })] : []))
}

/** What the button will do; null where there is nothing to do. */
export function applyWords({ run: { creates, updates }, t }: { run: Counts; t: Translate }): string | null {
  const create = creates > 0 ? t('apply.create', { n: creates }) : null
  const update = updates > 0 ? t('apply.update', { n: updates }) : null
  if (create !== null && update !== null) return t('apply.both', { create, update })
  const only = create ?? update
  return only === null ? null : only.charAt(0).toUpperCase() + only.slice(1)
}

export interface ValueWords {
  locale: Locale
  kinds: Awaited<ReturnType<typeof getTranslations<'kinds'>>>
  names: ImportPage['names']
}

/** A value as the form would hold it; empty where there is none. */
export function valueText({
  column,
  values,
  accounts,
  words: { locale, kinds, names },
}: {
  column: ImportColumn
  values: OrganisationValues
  accounts: readonly AddedAccount[]
  words: ValueWords
}): string {
  const named = (id: string | null) => {
    const one = id === null ? undefined : names.get(id)
    return one ? inLanguage({ locale, kk: one.nameKk, ru: one.nameRu }) : ''
  }
  switch (column) {
    case 'kind':
      return kinds(values.kind)
    case 'district':
      return named(values.districtId)
    case 'parent':
      return named(values.parentId)
    case 'workWeek':
      return workWeekWords({ days: values.workWeek, locale })
    case 'openedOn':
    case 'closedOn': {
      const date = values[column]
      return date === null ? '' : formatDate({ date, locale, style: 'numeric' })
    }
    case 'nameKk':
    case 'nameRu':
    case 'shortKk':
    case 'shortRu':
    case 'bin':
    case 'phone':
      return values[column] ?? ''
    default:
      return accounts
        .filter(({ platform }) => platform === column)
        .map(({ handle }) => handle)
        .join(', ')
  }
}
