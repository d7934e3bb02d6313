import { expect, it } from 'vitest'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { counted, pluralForms } from './plural-forms.ts'

const words: [Locale, number, string][] = [
  ['ru', 1, 'Направить 1 учреждению'],
  ['ru', 12, 'Направить 12 учреждениям'],
  ['ru', 21, 'Направить 21 учреждению'],
  ['ru', 22, 'Направить 22 учреждениям'],
  ['kk', 1, '1 мекемеге жіберу'],
  ['kk', 12, '12 мекемеге жіберу'],
  ['en', 1, 'Send to 1 institution'],
  ['en', 12, 'Send to 12 institutions'],
]

it.each(words)('%s, %i: %s', (locale, n, phrase) => {
  const t = translator({ locale, namespace: 'directives' })
  const forms = pluralForms((given) => t('counts.issueTo', given))
  expect(counted({ forms, n, locale })).toBe(phrase)
})
