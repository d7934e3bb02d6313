import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Publication } from '#/server/publications/reads.ts'

/** What the codes of a publication are called, on the page and in a file. */
export function publicationWords(locale: Locale) {
  const t = translator({ locale, namespace: 'publications' })
  const platforms = translator({ locale, namespace: 'links' })
  const error = translator({ locale, namespace: 'itemErrorsShort' })
  const remark = translator({ locale, namespace: 'itemRemarksShort' })
  return {
    platform: ({ platform }: Pick<Publication, 'platform'>) => platforms(`platforms.${platform}`),
    language: ({ language }: Pick<Publication, 'language'>) => t(`languages.${language}`),
    state: ({ state }: Pick<Publication, 'state'>) => t(`states.${state}`),
    verdict: ({ verdict }: Pick<Publication, 'verdict'>) => t(`verdicts.${verdict ?? 'none'}`),
    findings: ({ errors, remarks }: Pick<Publication, 'errors' | 'remarks'>) =>
      [
        ...errors.map((code: ItemError) => error(code)),
        ...remarks.map((code: ItemRemark) => remark(code)),
      ].join('; '),
  }
}
export type PublicationWords = ReturnType<typeof publicationWords>
