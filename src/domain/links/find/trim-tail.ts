import { emoji } from './emoji.ts'

/** Cuts off what the search took along: quotes, emoji, markup, and the sentence that follows without a space.
 *  `before` is what stands in front of the link: a star or line there has its twin behind the link. */
export function trimTail({ raw, before, after }: { raw: string; before: string; after: string }): string {
  const cut = cutPath(raw)
  const whole = closing.has(cut.at(-1)) ? cut.replace(/(?<![:`|^'’?!.,;])[:`|^'’?!.,;]+$/u, '') : cut
  const last = whole.at(-1)
  const hasTwin = emphasis.has(before.trim().at(-1))
  if (hasTwin || (emphasis.has(last) && last === whole.at(-2))) return whole.replace(/(?<![*_~])[*_~]+$/, '')
  return last === '-' && isFollowedByLabel({ raw, whole, after }) ? whole.replace(/(?<!-)-$/, '') : whole
}

const closing = new Set<string | undefined>(":`|^'’?!.,;")
const emphasis = new Set<string | undefined>('*_~')

function cutPath(raw: string): string {
  const pathAt = pathStart(raw)
  const path = raw.slice(pathAt)
  if (!cutMark.test(path)) return raw
  const kept = cuts.reduce((rest, cut) => {
    const at = cut(rest)
    return at < 0 ? rest : rest.slice(0, at)
  }, path)
  return raw.slice(0, pathAt) + kept
}

/** What every cut looks for: most paths have none of it. Cyrillic and emoji lie above the Latin and Greek letters. */
const cutMark = /["[|\\]|[^\0-\u03ff]/

/** «…/news/15- сайт», «…/news/15- Facebook» */
function isFollowedByLabel({ raw, whole, after }: { raw: string; whole: string; after: string }): boolean {
  return raw === whole && /^[ \t\u00a0]+(?:\p{Script=Cyrillic}|\p{Lu}\p{Ll}+(?![\p{L}\p{N}]))/u.test(after)
}

function pathStart(raw: string): number {
  const hostAt = raw.indexOf('//') < 0 ? 0 : raw.indexOf('//') + 2
  const length = raw.slice(hostAt).search(/[/?#]/)
  return length < 0 ? raw.length : hostAt + length
}

/** Each tells where the path ends, or a negative number. */
const cuts: readonly ((path: string) => number)[] = [
  atQuote,
  atMarkup,
  atBackslash,
  atEmoji,
  atSentence,
  atGluedWord,
]

/** A double quote never stands in a path; in a query it may. */
function atQuote(path: string): number {
  const at = path.indexOf('"')
  return at >= 0 && path.lastIndexOf('?', at) < 0 ? at : -1
}

/** «…/15[/url]», «…/15|көрме»: what forums and wikis put behind an address. */
function atMarkup(path: string): number {
  const at = path.search(/\[\/?(?:url|link|a|b|i)\]|\|/i)
  return path[at] === '|' && path.lastIndexOf('?', at) >= 0 ? -1 : at
}

function atBackslash(path: string): number {
  return path.indexOf('\\')
}

/** «…/12🔥смотрите» ends there; «…/nauryz-🌷-meiramy», «…/tag/🎉» goes on. */
function atEmoji(path: string): number {
  return /[^\0-\u04ff]/.test(path) ? path.search(emojiBehindWord) : -1
}

const emojiBehindWord = new RegExp(
  `(?<![/_=-]|${emoji})${emoji}(?!${emoji}{0,8}(?:[_/-][\\p{L}\\p{N}]|[a-z0-9]))`,
  'u',
)

/** «…/12.Спасибо», «…/12,Рахмет», «…/12(фото)»: Cyrillic behind a mark that closes a sentence. */
function atSentence(path: string): number {
  return path.search(
    /[.,;!]+\p{Script=Cyrillic}|(?<=[\d/]):\p{Script=Cyrillic}|(?<![_-])\(\p{Script=Cyrillic}|\?\p{Script=Cyrillic}(?![^]*=)/u,
  )
}

/** «…/news-15сайтта»: Cyrillic letters that follow Latin ones or a digit up to the end. In a path that
 *  has Cyrillic of its own they belong to it. */
function atGluedWord(path: string): number {
  const at = path.search(/\p{Script=Cyrillic}/u)
  const isGlued = /[a-z0-9]/i.test(path[at - 1] ?? '') && /^[\p{Script=Cyrillic}-]+$/u.test(path.slice(at))
  return isGlued ? at : -1
}
