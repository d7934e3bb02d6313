import { detectAll } from 'tinyld'
import type { TextLanguage } from '../publications/page-reading.ts'
import { isArabicKazakh } from './arabic-kazakh.ts'
import { KAZAKH_LETTERS } from './kazakh-letters.ts'
import { isLatinKazakh } from './latin-kazakh.ts'

/**
 * The language of a text: each paragraph has one, and a text is "both" where Kazakh and Russian each carry a fair
 * part of it. "other" is any further language, "unknown" a text without words.
 */
export function languageOf(text: string): TextLanguage {
  const weights = { kk: 0, ru: 0, other: 0 }
  for (const part of paragraphsOf(text).flatMap(partsOf)) {
    const language = partLanguage(part)
    if (language) weights[language] += lettersIn({ text: part, letter: LETTER })
  }
  const { kk, ru, other } = weights
  if (kk + ru + other === 0) return 'unknown'
  const least = Math.max(1, Math.min(LEAST_LETTERS, (kk + ru) * EVEN_PART))
  if (Math.min(kk, ru) >= Math.max(least, (kk + ru) * FAIR_PART)) return 'both'
  const local = Math.max(kk, ru)
  // A page of a region often carries English menus; a few local words do not make an English text Kazakh.
  if (local < (local + other) * LOCAL_PART) return 'other'
  return kk >= ru ? 'kk' : 'ru'
}

/** Less is a name, a greeting or a tag in the other language, not a text in it. */
const LEAST_LETTERS = 24
const FAIR_PART = 0.12
/** «Хабарландыру / Объявление»: of a text of two lines each is one. */
const EVEN_PART = 0.35
const LOCAL_PART = 0.3

/** More of a text says nothing new. */
const MAX_READ = 30_000

const paragraphsOf = (text: string) =>
  text
    .slice(0, MAX_READ)
    .normalize('NFC')
    .split(/[\n\r\u2028\u2029]+|\s[/|]\s/)

/** Addresses, hashtags and names of accounts are no words of the text. */
const NOT_WORDS =
  /(?:https?:\/\/|www\.)\S{1,500}|[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}\/\S{0,500}|[@#][\p{L}\p{N}_.-]{1,100}/gu
const LETTER = /\p{L}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const KAZAKH_LETTER = new RegExp(`[${KAZAKH_LETTERS}]`)
const KAZAKH = new RegExp(KAZAKH_LETTER, 'g')
/** Kazakh and Russian have none of these: Ukrainian, Belarusian, Uzbek, Tatar, Bashkir, Serbian, Tajik… */
const FOREIGN = /[їєґўҳҷӯӣҗҙҫҡјљњђћџѓќѕӑӗҥӷ]/gi

/** A post loses its line breaks on the way to a description: where both languages meet, each sentence speaks. */
function partsOf(paragraph: string): string[] {
  const isMixed = KAZAKH_LETTER.test(paragraph) && lettersIn({ text: paragraph, letter: RUSSIAN_WORDS }) > 2
  return isMixed ? paragraph.split(/(?<=[.!?…])\s+/) : [paragraph]
}

type Language = 'kk' | 'ru' | 'other'

function partLanguage(part: string): Language | null {
  const words = part.replace(NOT_WORDS, ' ')
  const text = unquoted(lettersIn({ text: words, letter: LETTER }) > 0 ? words : part)
  const letters = lettersIn({ text, letter: LETTER })
  const cyrillic = lettersIn({ text, letter: CYRILLIC })
  if (letters === 0) return null
  if (cyrillic < letters * CYRILLIC_PART) return isLatinKazakh(text) || isArabicKazakh(text) ? 'kk' : 'other'
  const foreign = lettersIn({ text, letter: FOREIGN })
  if (foreign > cyrillic * FOREIGN_PART) return 'other'
  const kazakh = lettersIn({ text, letter: KAZAKH })
  const isKazakh = kazakh > cyrillic * KAZAKH_PART
  if (!isKazakh && lettersIn({ text, letter: RUSSIAN_WORDS }) > 1) return 'ru'
  if (kazakh > 0 && cyrillic >= ENOUGH_TO_TELL && !hasOwnLetters(text)) return neighbourLanguages(text)
  if (isKazakh || saysKazakhWords(text)) return 'kk'
  return likeliest({ text, among: ['kk', 'ru'], doubted: kazakh > 0 ? 'kk' : 'ru' })
}

/** «Акция «Қауіпсіз интернет»» is Russian: a name in the other language stands in quotes. */
function unquoted(text: string): string {
  const outside = text.replace(QUOTED, ' ')
  return outside !== text && lettersIn({ text: outside, letter: CYRILLIC }) >= ENOUGH_OUTSIDE ? outside : text
}

const QUOTED = /[«"“][^«»"“”]{1,200}[»"”]/g
const ENOUGH_OUTSIDE = 5

function saysKazakhWords(text: string): boolean {
  const words = text.match(/\p{Script=Cyrillic}+/gu) ?? []
  return words.filter((word) => KAZAKH_WORD.test(word)).length * 2 >= words.length
}

/** Short posts of words without a letter of their own, or typed without them; sounds say too little there. */
const KAZAKH_WORD = new RegExp(
  `^(?:${[
    '(?:салем|рахмет|китап|мектеп|мейрам|мереке|хабарландыру|жаналык|кутты|жана|жыл|келиниз|шакыр|туралы|барлык)[а-я]{0,10}',
    '(?:керек|бугин|ертен|ашыл|болад|болды|болып|келди)[а-я]{0,10}',
    '[а-я]{2,20}(?:[бпмл]айды|ылды|ында|ындагы|ынын|дыру)',
  ].join('|')})$`,
  'i',
)

/** Letters that none of the neighbours has; Tatar, Kyrgyz and Mongolian share the others, Ukrainian the і. */
function hasOwnLetters(text: string): boolean {
  return /[қғұ]/i.test(text) || (/і/i.test(text) && /[әңөү]/i.test(text))
}

const ENOUGH_TO_TELL = 16

/** Kazakh, or one of those that share some of its letters; long vowels are written twice by these alone. */
function neighbourLanguages(text: string): Language {
  if (/аа|оо|өө|үү|ээ/i.test(text)) return 'other'
  return likeliest({ text, among: ['kk', 'ru', 'tt', 'mn', 'uk', 'be'], doubted: 'kk' })
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
function likeliest({ text, among, doubted }: { text: string; among: string[]; doubted: Language }): Language {
  const [first, second] = detectAll(text.slice(0, MAX_GUESSED), { only: among })
  if (!first || (second && first.accuracy - second.accuracy < CLEAR_LEAD)) return doubted
  return first.lang === 'kk' || first.lang === 'ru' ? first.lang : 'other'
}

const CLEAR_LEAD = 0.05
const MAX_GUESSED = 1000

const lettersIn = ({ text, letter }: { text: string; letter: RegExp }) => text.match(letter)?.length ?? 0
