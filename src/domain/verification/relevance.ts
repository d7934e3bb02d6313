import { topicLanguages, type TopicLanguage } from './common-words.ts'
import { topicWords, type TopicWords } from './topic-words.ts'

/** How near a publication is to what was asked for. */
export interface Relevance {
  /** 0 (no word in common) to 1 (the same words); null where the two have no language in common. */
  readonly score: number | null
  /** The words that both have, the weightiest first, as the publication spells them. */
  readonly terms: readonly string[]
}

/**
 * How near a publication is to the topic of a directive: the cosine of their words, Kazakh and Russian apart, the
 * nearer of the two. Names, numbers, long words and the first line (the subject, the title) weigh more.
 * @param about the directive's own text, its subject in the first line; both languages may follow each other.
 */
export function relevanceOf({
  about,
  title,
  text,
}: {
  about: string
  title: string
  text: string
}): Relevance {
  const wanted = described({ head: headOf(about), whole: about })
  const given = described({ head: title, whole: `${title}\n${text}` })
  const scored = topicLanguages
    .filter((language) => wanted[language].size >= FEWEST_WORDS && given[language].size >= FEWEST_WORDS)
    .map((language) => likeness({ wanted: wanted[language], given: given[language] }))
  return scored.toSorted((a, b) => b.score - a.score)[0] ?? { score: null, terms: [] }
}

/** Fewer words (a name, a date, a menu) tell no topic. */
const FEWEST_WORDS = 4
const TERMS_SHOWN = 8

/** The subject, in each language that the letter is written in: the first line of it. */
function headOf(about: string): string {
  const lines = about.split('\n').filter((line) => line.trim() !== '')
  const firsts = topicLanguages.map((language) => lines.find((line) => topicWords(line)[language].size > 0))
  return firsts.filter((line) => line !== undefined).join('\n')
}

type Weighed = ReadonlyMap<string, { weight: number; spelling: string }>

function described({ head, whole }: { head: string; whole: string }): Record<TopicLanguage, Weighed> {
  const [heads, words] = [topicWords(head), topicWords(whole)]
  return {
    kk: weighed({ words: words.kk, heads: heads.kk }),
    ru: weighed({ words: words.ru, heads: heads.ru }),
  }
}

/** A word that stands twenty times is not twenty times as telling. */
function weighed({ words, heads }: { words: TopicWords; heads: TopicWords }): Weighed {
  return new Map(
    [...words].map(([stem, { times, isName, spelling }]) => {
      const counted = times + (heads.get(stem)?.times ?? 0) * (HEAD_WEIGHT - 1)
      const weight = (1 + Math.log(counted)) * stem.length * (isName ? NAME_WEIGHT : 1)
      return [stem, { weight, spelling }]
    }),
  )
}

/** Both by trial on texts about one event and about two: the ranking hardly moves between 2 and 4. */
const HEAD_WEIGHT = 2
const NAME_WEIGHT = 3

function likeness({ wanted, given }: { wanted: Weighed; given: Weighed }) {
  const shared = [...given].flatMap(([stem, { weight, spelling }]) => {
    const other = wanted.get(stem)
    return other ? [{ spelling, weight: weight * other.weight }] : []
  })
  const dot = shared.reduce((sum, { weight }) => sum + weight, 0)
  const terms = shared.toSorted((a, b) => b.weight - a.weight).slice(0, TERMS_SHOWN)
  return {
    score: dot / Math.sqrt(squares(wanted) * squares(given)),
    terms: terms.map(({ spelling }) => spelling),
  }
}

const squares = (words: Weighed) => [...words.values()].reduce((sum, { weight }) => sum + weight * weight, 0)
