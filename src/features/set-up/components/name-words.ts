import { getTranslations } from 'next-intl/server'

export type NameWords = Record<
  'kind' | 'nameKk' | 'nameRu' | 'nameHint' | 'shortKk' | 'shortRu' | 'shortHint' | 'bin' | 'optional',
  string
>

/** The words of the fields that every organisation has. */
export async function nameWords(): Promise<NameWords> {
  const t = await getTranslations('setUp.fields')
  return {
    kind: t('kind'),
    nameKk: t('nameKk'),
    nameRu: t('nameRu'),
    nameHint: t('nameHint'),
    shortKk: t('shortKk'),
    shortRu: t('shortRu'),
    shortHint: t('shortHint'),
    bin: t('bin'),
    optional: t('optional'),
  }
}
