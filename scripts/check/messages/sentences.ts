import { languages, type Catalogue, type Language } from './catalogues.ts'
import { describeSlots, parseSentence, pluralsOf } from './icu.ts'

/** CLDR's cardinal forms; in Kazakh the noun stays singular after a number, so one form says it. */
const FORMS: Record<Language, readonly string[]> = {
  kk: ['other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
}
const CYRILLIC = /\p{Script=Cyrillic}/u
const TWO_CYRILLIC_WORDS = /\p{Script=Cyrillic}{3,}\P{L}+\p{Script=Cyrillic}{3,}/u

/** The same keys in every language, with the same arguments: `{name}`, numbers, choices and tags. */
export function sameEverywhere(catalogues: Record<Language, Catalogue>): string[] {
  const keys = new Set(languages.flatMap((language) => [...catalogues[language].keys()]))
  return [...keys].flatMap((key) => {
    const missing = languages.filter((language) => !catalogues[language].has(key))
    if (missing.length > 0) return [`${key}: missing in ${missing.join(', ')}`]
    const texts = languages.map((language) => ({ language, text: catalogues[language].get(key) ?? '' }))
    const slots = texts.map(({ language, text }) => `${language} ${describeSlots(text) || 'none'}`)
    const differ = new Set(texts.map(({ text }) => describeSlots(text))).size > 1
    return [
      ...(differ ? [`${key}: arguments differ: ${slots.join(' · ')}`] : []),
      ...untranslated({ key, kk: texts[0]?.text, ru: texts[1]?.text, en: texts[2]?.text }),
    ]
  })
}

/** Every text parses, none is empty, and plurals have exactly the forms of their language. */
export function wellFormed({ language, catalogue }: { language: Language; catalogue: Catalogue }): string[] {
  return [...catalogue].flatMap(([key, text]) => {
    if (text.trim() === '') return [`${language} ${key}: empty`]
    const { elements, error } = parseSentence(text)
    if (error) return [`${language} ${key}: ${error}`]
    return pluralsOf(elements)
      .filter(({ ordinal, forms }) => !ordinal && forms.join() !== FORMS[language].join())
      .map(
        ({ name, forms }) =>
          `${language} ${key}: plural of {${name}} has ${forms.join(', ')}; ${language} wants ${FORMS[language].join(', ')}`,
      )
  })
}

function untranslated({ key, kk, ru, en }: { key: string; kk?: string; ru?: string; en?: string }): string[] {
  return [
    ...(kk === ru && TWO_CYRILLIC_WORDS.test(kk ?? '') ? [`${key}: the Kazakh text is the Russian one`] : []),
    ...(CYRILLIC.test(en ?? '') && kk !== ru && en !== kk ? [`en ${key}: Cyrillic letters in English`] : []),
  ]
}
