import { detectAll } from 'tinyld'
import type { TextLanguage } from '../publications/page-reading.ts'
import { KAZAKH_LETTERS } from './kazakh-letters.ts'

/**
 * The language of a text: each paragraph has one, and a text is "both" where Kazakh and Russian each carry a fair
 * part of it. "other" is any further language, "unknown" a text without words.
 */
export function languageOf(text: string): TextLanguage {
  const weights = { kk: 0, ru: 0, other: 0 }
  for (const paragraph of paragraphsOf(text)) {
    const language = paragraphLanguage(paragraph)
    if (language) weights[language] += lettersIn({ text: paragraph, letter: LETTER })
  }
  const { kk, ru, other } = weights
  if (kk + ru + other === 0) return 'unknown'
  if (Math.min(kk, ru) >= Math.max(LEAST_LETTERS, (kk + ru) * FAIR_PART)) return 'both'
  const local = Math.max(kk, ru)
  // A page of a region often carries English menus; a few local words do not make an English text Kazakh.
  if (local < (local + other) * LOCAL_PART) return 'other'
  return kk >= ru ? 'kk' : 'ru'
}

/** Less is a name, a greeting or a tag in the other language, not a text in it. */
const LEAST_LETTERS = 24
const FAIR_PART = 0.12
const LOCAL_PART = 0.3

/** More of a text says nothing new. */
const MAX_READ = 30_000

const paragraphsOf = (text: string) =>
  text
    .slice(0, MAX_READ)
    .normalize('NFC')
    .split(/[\n\r\u2028\u2029]+/)

/** Addresses, hashtags and names of accounts are no words of the text. */
const NOT_WORDS =
  /(?:https?:\/\/|www\.)\S{1,500}|[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\/\S{0,500}|[@#][\p{L}\p{N}_.-]{1,100}/gu
const LETTER = /\p{L}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const KAZAKH = new RegExp(`[${KAZAKH_LETTERS}]`, 'g')
/** Kazakh and Russian have none of these: Ukrainian, Belarusian, Uzbek, Tatar, Bashkir, Serbian, Tajik… */
const FOREIGN = /[їєґўҳҷӯӣҗҙҫҡјљњђћџѓќѕӑӗҥӷ]/gi

function paragraphLanguage(paragraph: string): 'kk' | 'ru' | 'other' | null {
  const words = paragraph.replace(NOT_WORDS, ' ')
  const text = lettersIn({ text: words, letter: LETTER }) > 0 ? words : paragraph
  const letters = lettersIn({ text, letter: LETTER })
  const cyrillic = lettersIn({ text, letter: CYRILLIC })
  if (letters === 0) return null
  if (cyrillic < letters * CYRILLIC_PART) return 'other'
  const foreign = lettersIn({ text, letter: FOREIGN })
  if (foreign > cyrillic * FOREIGN_PART) return 'other'
  const kazakh = lettersIn({ text, letter: KAZAKH })
  if (kazakh > cyrillic * KAZAKH_PART) return 'kk'
  if (kazakh === 0 && lettersIn({ text, letter: RUSSIAN_WORDS }) > 1) return 'ru'
  return likelier({ text, doubted: kazakh > 0 ? 'kk' : 'ru' })
}

/** Brand names and addresses fill many a Russian sentence with Latin letters. */
const CYRILLIC_PART = 0.34
/** Every fourth letter of a Kazakh text is one of its own; a Russian one with a Kazakh name has a few. */
const KAZAKH_PART = 0.05
const FOREIGN_PART = 0.01

/** Words that no Kazakh sentence has; two of them spare the guess. */
const RUSSIAN_WORDS =
  /(?<![\p{L}])(?:и|в|во|не|на|что|как|для|по|от|из|его|это|при|или|о|об|у|к|с|со|за)(?![\p{L}])/giu

/** What sounds decide where the letters leave doubt: Kazakh without its letters, Russian with a Kazakh name. */
function likelier({ text, doubted }: { text: string; doubted: 'kk' | 'ru' }): 'kk' | 'ru' {
  const [first, second] = detectAll(text.slice(0, MAX_GUESSED), { only: ['kk', 'ru'] })
  if (!first || (second && first.accuracy - second.accuracy < CLEAR_LEAD)) return doubted
  return first.lang === 'kk' ? 'kk' : 'ru'
}

const CLEAR_LEAD = 0.05
const MAX_GUESSED = 1000

const lettersIn = ({ text, letter }: { text: string; letter: RegExp }) => text.match(letter)?.length ?? 0
