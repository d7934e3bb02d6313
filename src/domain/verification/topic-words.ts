import { KAZAKH_LETTERS } from '../languages/kazakh-letters.ts'
import { fold } from '../register/fold.ts'
import { isCommonWord, type TopicLanguage } from './common-words.ts'
import { stemRussian } from './stem-russian.ts'

/** One word of a topic: how often it stands in the text, whether as a name or a number, and how it is spelled. */
export interface TopicWord {
  readonly times: number
  readonly isName: boolean
  /** The first spelling met, for people. */
  readonly spelling: string
}
export type TopicWords = ReadonlyMap<string, TopicWord>

/**
 * The words that say what a text is about, by their stems, Kazakh and Russian apart. A paragraph belongs to one
 * language by its letters; words in Latin letters and numbers count in whichever it stands.
 */
export function topicWords(text: string): Record<TopicLanguage, TopicWords> {
  const words = { kk: new Map<string, TopicWord>(), ru: new Map<string, TopicWord>() }
  for (const paragraph of text
    .slice(0, MAX_READ)
    .normalize('NFC')
    .split(/[\n\r]+/)) {
    const language = lettersTell(paragraph)
    for (const found of paragraph.matchAll(WORD)) {
      const spelling = found[0]
      const stem = stemOf({ word: spelling, language })
      if (stem.length < 2 || isCommonWord({ word: spelling, stem, language })) continue
      const isName = /\p{N}/u.test(spelling) || standsAsName({ paragraph, at: found.index })
      const known = words[language].get(stem)
      words[language].set(stem, {
        times: (known?.times ?? 0) + 1,
        isName: isName || (known?.isName ?? false),
        spelling: known?.spelling ?? spelling,
      })
    }
  }
  return words
}

/** The head of an article tells its topic; the rest of a long page tells other topics too. */
const MAX_READ = 12_000
const WORD = /[\p{L}\p{N}]{1,60}/gu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const KAZAKH = new RegExp(`[${KAZAKH_LETTERS}]`, 'g')
/** Every fourth letter of a Kazakh text is one of its own; a Russian one with a Kazakh name has a few. */
const KAZAKH_PART = 0.03

function lettersTell(paragraph: string): TopicLanguage {
  const cyrillic = paragraph.match(CYRILLIC)?.length ?? 0
  return (paragraph.match(KAZAKH)?.length ?? 0) > cyrillic * KAZAKH_PART ? 'kk' : 'ru'
}

/**
 * Kazakh builds words by suffixes, of which each is short: five letters of its folded spelling stand for the root.
 * A Russian stem is cut too, so that мошенник and мошенничество are one topic.
 */
function stemOf({ word, language }: { word: string; language: TopicLanguage }): string {
  const lower = word.toLowerCase()
  if (language === 'kk') return fold(lower).slice(0, KAZAKH_ROOT)
  const plain = lower.replaceAll('ё', 'е')
  return stemRussian(plain).slice(0, RUSSIAN_ROOT)
}

const KAZAKH_ROOT = 5
const RUSSIAN_ROOT = 7

/** A capital that no beginning of a sentence explains. */
function standsAsName({ paragraph, at }: { paragraph: string; at: number }): boolean {
  return (
    /\p{Lu}/u.test(paragraph.charAt(at)) &&
    /[\p{Ll},] ["«“]?$/u.test(paragraph.slice(Math.max(0, at - 3), at))
  )
}
