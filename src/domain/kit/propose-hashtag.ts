import { isCommonWord, type TopicLanguage } from '../verification/common-words.ts'
import { hashtagKey } from './kit.ts'

/** The longest that is proposed and the longest that is taken. */
const LONGEST_PROPOSED = 30
export const HASHTAG_LIMIT = 50

/**
 * A mark of the campaign from the words of its subject, letters only, without the sign: the name that stands in quotes,
 * else a whole phrase. `taken` holds the keys of the department's other campaigns; empty where the subjects have no word.
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
  const subjects = [
    { subject: subjectKk, language: 'kk' as const },
    { subject: subjectRu, language: 'ru' as const },
  ]
  const proposed = subjects.flatMap((subject) => [
    ...namesIn(subject),
    phraseOf({ ...subject, limit: LONGEST_PROPOSED }),
    phraseOf({ ...subject, limit: HASHTAG_LIMIT }),
  ])
  const possible = [...new Set(proposed)].filter((hashtag) => hashtag !== '')
  const [first] = possible
  const free = possible.find(isFree)
  if (free !== undefined || first === undefined) return free ?? ''
  const room = HASHTAG_LIMIT - Math.max(...COUNT.map(({ length }) => length))
  const short = possible.find(({ length }) => length <= room) ?? first.slice(0, room)
  const numbered = COUNT.map((number) => `${short}${number}`)
  return numbered.find(isFree) ?? `${short}${COUNT.join('')}`.slice(0, HASHTAG_LIMIT)
}

const COUNT = ['Екі', 'Үш', 'Төрт', 'Бес', 'Алты', 'Жеті', 'Сегіз', 'Тоғыз', 'Он']

interface Subject {
  readonly subject: string
  readonly language: TopicLanguage
}

/** «Тілге құрмет», as campaigns are named. */
function namesIn({ subject }: Subject): string[] {
  const quoted = subject.normalize('NFC').matchAll(/«([^«»]{3,60})»|"([^"]{3,60})"|“([^“”]{3,60})”/g)
  return Array.from(quoted, ([, ...names]) => joined(wordsOf(names.find(Boolean) ?? ''))).filter(
    ({ length }) => length > 0 && length <= LONGEST_PROPOSED,
  )
}

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? []

const joined = (words: readonly string[]) =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

/**
 * A phrase of the subject that fits. A Kazakh phrase ends in what it is about, so words go from its front; a Russian
 * one begins with it, so words go from its end, with what cannot end a phrase.
 */
function phraseOf({ subject, language, limit }: Subject & { limit: number }): string {
  const words = telling({ subject, language })
  for (const part of shorter({ words, language })) {
    const whole = language === 'kk' || part.length === words.length ? part : endedAt(part)
    const hashtag = joined(whole.map(({ word }) => word))
    if (hashtag !== '' && hashtag.length <= limit) return hashtag
  }
  return words[0] ? joined([words[0].word]).slice(0, limit) : ''
}

interface Word {
  readonly word: string
  /** The first part of a compound: «интернет-мошенничества». */
  readonly compound: boolean
}

/** Words that tell something. */
function telling({ subject: given, language }: Subject): Word[] {
  const subject = given.normalize('NFC')
  return Array.from(subject.matchAll(/\p{L}{2,}/gu)).flatMap(({ 0: word, index }) =>
    isCommonWord({ word, stem: '', language }) || SMALL.has(word.toLowerCase())
      ? []
      : [{ word, compound: /^-\p{L}/u.test(subject.slice(index + word.length)) }],
  )
}

const SMALL: ReadonlySet<string> = new Set(['об', 'обо', 'по', 'со', 'мен', 'пен', 'бен', 'для', 'из'])

function* shorter({
  words,
  language,
}: {
  words: readonly Word[]
  language: TopicLanguage
}): Generator<readonly Word[]> {
  for (let drop = 0; drop < words.length; drop++) {
    const isInside = language === 'kk' && words[drop - 1]?.compound === true
    if (!isInside) yield language === 'kk' ? words.slice(drop) : words.slice(0, words.length - drop)
  }
}

/** Without adjectives, participles and first parts of compounds at the end: what they tell about was cut off. */
function endedAt(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex(({ word, compound }) => !compound && !DESCRIBES.test(word))
  return last < 0 ? words : words.slice(0, last + 1)
}

const DESCRIBES = /(?:[ыио]й|[аяо]я|[оеы]е|[ыи]х|[ыи]м|[ыи]ми|[ое]го|[ое]му|[ое]м|ую|юю|[ое]й)$/iu
