/** Cuts off what the search took along: quotes, emoji, markup, and the sentence that follows without a space.
 *  `before` is what stands in front of the link: a star or line there has its twin behind the link. */
export function trimTail({ raw, before }: { raw: string; before: string }): string {
  const pathAt = pathStart(raw)
  const path = cuts.reduce((rest, cut) => {
    const at = cut(rest)
    return at < 0 ? rest : rest.slice(0, at)
  }, raw.slice(pathAt))
  const whole = (raw.slice(0, pathAt) + path).replace(/(?<![:`|^'’?!.,;])[:`|^'’?!.,;]+$/u, '')
  const twin = before.trim().at(-1) ?? ''
  return '*_~'.includes(twin) && twin && whole.endsWith(twin) ? whole.slice(0, -1) : whole
}

function pathStart(raw: string): number {
  const hostAt = raw.indexOf('//') < 0 ? 0 : raw.indexOf('//') + 2
  const length = raw.slice(hostAt).search(/[/?#]/)
  return length < 0 ? raw.length : hostAt + length
}

/** Each tells where the path ends, or a negative number. */
const cuts: readonly ((path: string) => number)[] = [atQuote, atMarkup, atEmoji, atSentence, atGluedWord]

/** A double quote never stands in a path; in a query it may. */
function atQuote(path: string): number {
  const at = path.indexOf('"')
  return at >= 0 && path.lastIndexOf('?', at) < 0 ? at : -1
}

/** Entities, from a copied page source. */
function atMarkup(path: string): number {
  return path.search(/&(?:quot|#0?39|lt|gt|nbsp);/)
}

function atEmoji(path: string): number {
  return path.search(/\p{Emoji_Presentation}/u)
}

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
