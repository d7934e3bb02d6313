/** A counted phrase for the browser, where no message format is: one text for each category, `#` for the number. */
export type PluralForms = Record<'one' | 'few' | 'many' | 'other', string>

/** Asks the translator for the phrase of every category. The message prints its number as {shown}. */
export function pluralForms(phrase: (given: { n: number; shown: string }) => string): PluralForms {
  const of = (n: number) => phrase({ n, shown: '#' })
  return { one: of(1), few: of(2), many: of(5), other: of(1.5) }
}

/** The phrase for a whole number. */
export function counted({ forms, n, locale }: { forms: PluralForms; n: number; locale: string }): string {
  const category = new Intl.PluralRules(locale).select(n)
  const phrase = category === 'zero' || category === 'two' ? forms.other : forms[category]
  return phrase.replace('#', String(n))
}
