import { isCommonWord, type TopicLanguage } from '../verification/common-words.ts'
import { hashtagKey } from './kit.ts'

/** The longest that is proposed and the longest that is taken. */
const LONGEST_PROPOSED = 30
export const HASHTAG_LIMIT = 50

/**
 * A mark of the campaign from the words of its subject, letters only, without the sign. `taken` holds the keys of the
 * department's other campaigns; empty where the subjects have no word.
 */
export function proposeHashtag({
  subjectKk,
  subjectRu,
  taken,
}: {
  subjectKk: string
  subjectRu: string
  taken: ReadonlySet<string>
}): string {
  const isFree = (hashtag: string) => !taken.has(hashtagKey(hashtag))
  const words = [
    telling({ subject: subjectKk, language: 'kk' }),
    telling({ subject: subjectRu, language: 'ru' }),
  ]
  const [first = []] = words.filter((list) => list.length > 0)
  const proposed = words.filter((list) => list.length > 0).flatMap((list) => [shortOf(list), longOf(list)])
  const free = proposed.find(isFree)
  if (free !== undefined || first.length === 0) return free ?? ''
  const numbered = COUNT.map((number) => `${shortOf(first)}${number}`)
  return numbered.find(isFree) ?? `${longOf(first)}${COUNT.join('')}`.slice(0, HASHTAG_LIMIT)
}

const COUNT = ['Екі', 'Үш', 'Төрт', 'Бес', 'Алты', 'Жеті', 'Сегіз', 'Тоғыз', 'Он']

/** Words that tell something, each with a capital. */
function telling({ subject, language }: { subject: string; language: TopicLanguage }): string[] {
  const words = subject.normalize('NFC').match(/\p{L}{2,}/gu) ?? []
  return words
    .filter((word) => !isCommonWord({ word, stem: '', language }) && !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
}

const SMALL: ReadonlySet<string> = new Set(['об', 'обо', 'по', 'со', 'мен', 'пен', 'бен', 'для', 'из'])

/** Whole words while they fit. */
function shortOf(words: readonly string[]): string {
  return joined({ words, limit: LONGEST_PROPOSED })
}

function longOf(words: readonly string[]): string {
  return joined({ words, limit: HASHTAG_LIMIT })
}

function joined({ words, limit }: { words: readonly string[]; limit: number }): string {
  let hashtag = ''
  for (const word of words) {
    if (hashtag.length + word.length > limit) break
    hashtag += word
  }
  return hashtag === '' ? (words[0] ?? '').slice(0, limit) : hashtag
}
