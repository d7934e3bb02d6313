import { fold } from '../register/fold.ts'

/** The sentences of a page, folded (see `fold`), without addresses and numbers of their own; the first of a long page. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, MAX_READ)
    .split(/[\n.!?…]+(?=\s|$)|\n+/)
    .map(plain)
    .filter(Boolean)
    .slice(0, MAX_SENTENCES)
}

/** A title as such a sentence, whole and in its parts («Page not found | Museum»). */
export function partsOf(title: string): { whole: string; parts: string[] } {
  const text = title.slice(0, MAX_TITLE)
  const parts = text.split(/\s+[|•·—–\-»«/]+\s+|\s*[|•]\s*/).map(plain)
  return { whole: plain(text), parts: parts.filter(Boolean) }
}

/**
 * Whether a sentence says one thing and nothing else: each of its words is of the vocabulary, and all that it needs
 * is said. «Страница не найдена» is such a sentence, «Страница истории не найдена» tells of something.
 */
export function saysOnly({
  sentence,
  vocabulary,
  needs,
}: {
  sentence: string
  vocabulary: RegExp
  needs: readonly RegExp[]
}): boolean {
  if (sentence.length > MAX_STATEMENT || !needs.every((need) => need.test(sentence))) return false
  return sentence.split(' ').every((word) => vocabulary.test(word))
}

/** Words of a list, one blank between two, each a pattern of a whole word: `страниц*` stands for all its cases. */
export const vocabularyOf = (...lists: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${lists
      .flatMap((list) => fold(list).split(' '))
      .map((word) => word.replace('*', '\\p{L}{0,7}'))
      .join('|')})$`,
    'u',
  )

const plain = (text: string) =>
  fold(text)
    .replace(/(?:https?:\/\/)?[a-z\d-]{1,60}(?:\.[a-z\d-]{1,60}){1,5}(?:\/\S{0,300})?|\/\S{0,300}/g, ' ')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/(?<!\S)(?!404)\d+(?!\S)/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

const MAX_READ = 6000
const MAX_SENTENCES = 120
const MAX_TITLE = 300
const MAX_STATEMENT = 260
