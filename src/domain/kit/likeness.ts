import { isSameText, textPrint } from '../verification/text-print.ts'
import { hashtagKey, type KitContent, kitTextNames } from './kit.ts'

/** By what a publication is known to come from the kit. */
export type KitTrace = 'hashtag' | 'text'

/**
 * Whether a text was made from the kit: it has the campaign's hashtag, or nearly all of one of its texts, or is
 * itself nearly all from one (a page that shows only the beginning). Menus and signatures around it change nothing.
 */
export function kitTrace({ kit, text }: { kit: KitContent; text: string }): KitTrace | null {
  const read = text.slice(0, MAX_READ)
  const page = runsOf(wordsOf(read))
  const isLike = kitTextNames.some((name) => isLikeText({ own: kit[name], page, text: read }))
  if (isLike) return 'text'
  return hasHashtag({ hashtag: kit.hashtag, text: read }) ? 'hashtag' : null
}

const MAX_READ = 50_000
const RUN = 3
/** A subject alone is a phrase that anybody may write. */
const FEWEST_WORDS = 12
const SHARE = 0.7

function hasHashtag({ hashtag, text }: { hashtag: string; text: string }): boolean {
  if (hashtag === '') return false
  const marks = text.normalize('NFC').matchAll(/[#＃]([\p{L}\p{M}\p{N}_]+)/gu)
  return Array.from(marks).some(([, mark = '']) => hashtagKey(mark) === hashtagKey(hashtag))
}

function isLikeText({ own, page, text }: { own: string; page: ReadonlySet<string>; text: string }): boolean {
  const words = wordsOf(own)
  if (words.length < FEWEST_WORDS || page.size < FEWEST_WORDS - RUN + 1) return false
  const runs = runsOf(words)
  const shared = [...runs].filter((run) => page.has(run)).length
  if (shared >= runs.size * SHARE || shared >= page.size * SHARE) return true
  const [one, other] = [textPrint(own), textPrint(text)]
  return one !== null && other !== null && isSameText({ one, other })
}

/** Without links and hashtags: networks rewrite both. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\S+|#[\p{L}\p{M}\p{N}_]+/gu, ' ')
    .replaceAll('ё', 'е')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

function runsOf(words: readonly string[]): Set<string> {
  const runs = words.slice(0, Math.max(0, words.length - RUN + 1))
  return new Set(runs.map((_, at) => words.slice(at, at + RUN).join(' ')))
}
