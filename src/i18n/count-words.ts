import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

/** «2 ошибки, 4 замечания»: how many publications have an error, how many a remark; empty where none has. */
export function countWords({
  counts: { errors, remarks },
  locale,
}: {
  counts: { errors: number; remarks: number }
  locale: Locale
}): string {
  const t = translator({ locale, namespace: 'foundCounts' })
  return [errors > 0 && t('errors', { n: errors }), remarks > 0 && t('remarks', { n: remarks })]
    .filter((part) => part !== false)
    .join(', ')
}
