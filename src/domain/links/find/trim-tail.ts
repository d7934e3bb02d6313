/** Cuts off what the search took along: quotes, emoji, markup, and the sentence that follows without a space.
 *  `before` is what stands in front of the link: a star or line there has its twin behind the link. */
export function trimTail({ raw, before }: { raw: string; before: string }): string {
  const pathAt = pathStart(raw)
  const path = sentenceCuts.reduce((rest, cut) => rest.slice(0, cut(rest)), raw.slice(pathAt))
  const whole = (raw.slice(0, pathAt) + path).replace(/[:`|^'’]+$/u, '')
  const twin = before.trim().at(-1) ?? ''
  return '*_~'.includes(twin) && twin && whole.endsWith(twin) ? whole.slice(0, -1) : whole
}

function pathStart(raw: string): number {
  const hostAt = raw.indexOf('//') < 0 ? 0 : raw.indexOf('//') + 2
  const length = raw.slice(hostAt).search(/[/?#]/)
  return length < 0 ? raw.length : hostAt + length
}

const sentenceCuts: readonly ((path: string) => number)[] = [atMarkup, atEmoji, atSentence, atGluedWord]

/** A double quote never stands in a path; the entities come from a copied page source. */
function atMarkup(path: string): number {
  return firstOf({ path, pattern: /^[^?]*?(?<cut>")|(?<cut>&(?:quot|#0?39|lt|gt|nbsp);)/ })
}

function atEmoji(path: string): number {
  return firstOf({ path, pattern: /(?<cut>\p{Emoji_Presentation})/u })
}

/** «…/12.Спасибо», «…/12,Рахмет», «…/12(фото)»: Cyrillic behind a mark that closes a sentence. */
function atSentence(path: string): number {
  const pattern =
    /(?<cut>[.,;!]+\p{Script=Cyrillic}|(?<=[\d/]):\p{Script=Cyrillic}|(?<![_-])\(\p{Script=Cyrillic}|\?\p{Script=Cyrillic}(?![^]*=))/u
  return firstOf({ path, pattern })
}

/** «…/news-15сайтта»: Cyrillic letters that follow Latin ones or a digit up to the end. In a path that
 *  has Cyrillic of its own they belong to it. */
function atGluedWord(path: string): number {
  return firstOf({
    path,
    pattern: /^\P{Script=Cyrillic}*[a-z0-9](?<cut>\p{Script=Cyrillic}[\p{Script=Cyrillic}-]*)$/iu,
  })
}

function firstOf({ path, pattern }: { path: string; pattern: RegExp }): number {
  const found = new RegExp(pattern, `${pattern.flags}d`).exec(path)
  return found?.indices?.groups?.cut?.[0] ?? path.length
}
