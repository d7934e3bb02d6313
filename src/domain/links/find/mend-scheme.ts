import { isHostName, isTopLevelDomain } from '../address/known-tlds.ts'
import { inLatin } from '../address/look-alikes.ts'
import { rewrite } from './mapped-text.ts'
import type { MappedText } from './mapped-text.ts'

/** «htpps://», «https ://», «https//», «https://https://», «www. kitaphana.kz»: what a person sees at once. */
export function mendSchemes(view: MappedText): MappedText {
  return steps.reduce(
    (given, { sign, pattern, put }) =>
      sign?.test(given.text) === false ? given : rewrite({ view: given, pattern, put }),
    view,
  )
}

/** What may stand behind a scheme that is not written as it should be: a host, to its end. */
const host = String.raw`(?=(?<host>(?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,24})(?![\p{L}\p{N}@-]))`
const anotherScheme = String.raw`(?=https?[:/;.]{1,4})`
const blank = '[ \\t\\u00a0]'
/** Behind a first letter: most schemes are written as they should be and need no further look. */
const unlessGood = String.raw`(?<!h(?=(?-i:ttps?):\/\/[\p{L}\p{N}]))`

/** `sign`: what a text has to have for a look at all of it to be worth while. */
const steps: readonly {
  sign?: RegExp
  pattern: RegExp
  put: (match: RegExpExecArray) => string | null
}[] = [
  // «h ttps://», «https ://», «https: //», «https:// kitaphana.kz»
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])h${unlessGood}${blank}?t${blank}?t${blank}?p(?<s>${blank}?s)?${blank}?:${blank}?\/${blank}?\/(?<gap>${blank}{0,3})(?:${host}|(?=[\p{L}\p{N}]))`,
      'giu',
    ),
    put: ({ 0: spelled, groups }) => {
      if (!/\s/.test(spelled) || (groups?.gap && !isHostName(groups.host ?? ''))) return null
      return groups?.s ? 'https://' : 'http://'
    },
  },
  // «htpps://», «һттps://», «https//», «https:/», «https.//», «https:\\», «https:kitaphana.kz»
  {
    pattern: new RegExp(
      String.raw`(?<word>[htpsjgbnyuһнтрсх](?<![\p{L}\p{N}].)${unlessGood}\p{L}{1,8})(?<marks>[:;.,]{0,2}[/\\]{1,4}[:.]?\/{0,2}|:)(?:${host}|${anotherScheme})`,
      'giu',
    ),
    put: ({ groups = {}, index, input }) => {
      const { word = '', marks = '', host: name } = groups
      if (marks === '://' && /^https?$/i.test(word)) return null
      const scheme = inLatin(word)
      const isWhole = /^https?$/.test(scheme)
      const isMeant = isWhole || (/\/\/|\\\\/.test(marks) && isMistyped(scheme))
      if (!isMeant || (name !== undefined && !isHostName(name) && !/^(?:\d+\.){3}\d+$/.test(name)))
        return null
      if (!/[/\\]{2}|:/.test(marks) && /[/?&=.-]/.test(input[index - 1] ?? '')) return null
      return scheme.includes('s') ? 'https://' : 'http://'
    },
  },
  // «kitaphana.kz:8080/news»: a port makes an address of a bare host
  {
    sign: /\.[a-z]{2,24}:\d{2,5}\//i,
    pattern: /(?<![\p{L}\p{N}/@:._-])(?=(?<host>(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}):\d{2,5}\/)/giu,
    put: ({ groups }) => (isHostName(groups?.host ?? '') ? '//' : null),
  },
  // «https://kitaphana.kz./news»
  {
    sign: /\.\//,
    pattern: /(?<start>https?:\/\/[\p{L}\p{N}.-]{1,200}\p{L})\.(?=\/)/giu,
    put: ({ groups }) => groups?.start ?? null,
  },
  // «https://https://…», «https://www.https://…»
  { pattern: /(?<![/=?&.\p{L}\p{N}])(?:https?:\/\/|www\.|https?:){1,6}(?=https?:\/\/)/giu, put: () => '' },
  // «www. kitaphana.kz», «https://www .kitaphana.kz»
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.-])www(?:\.${blank}|${blank}\.${blank}?)${host}`, 'giu'),
    put: ({ groups }) => (isHostName(groups?.host ?? '') ? 'www.' : null),
  },
  // «https://www.instagram. com/p/…», «https://kitaphana .kz»
  {
    sign: new RegExp(String.raw`(?:\.${blank}|${blank}\.${blank}?)[a-z]{2,24}(?:[\s/,;)]|$)`, 'iu'),
    pattern: new RegExp(
      String.raw`(?<start>https?:\/\/|www\.)(?<head>[\p{L}\p{N}.-]{1,100})(?:\.${blank}|${blank}\.${blank}?)(?<ending>[a-z]{2,24})(?=\/[\p{L}\p{N}@]|(?<=${blank}\.[a-z]+)[\s/,;)]|(?<=${blank}\.[a-z]+)$)`,
      'giu',
    ),
    put: ({ groups = {} }) => {
      const { start = '', head = '', ending = '' } = groups
      const isCut = isTopLevelDomain(ending) && !isHostName(head.replace(/^www\./i, ''))
      return isCut ? `${start}${head}.${ending}` : null
    },
  },
  // «https://www,instagram.com/…», «https://www..instagram.com», «https://kitaphana,kz/news»
  {
    pattern:
      /(?<start>https?:\/\/(?:www[.,;]+(?!https?:|www\.))?)(?<head>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3})?(?<mark>[,;]|\.{2,3})?(?<ending>[a-z]{2,24}(?![\p{L}\p{N}-]))?/giu,
    put: mendedHost,
  },
]

function mendedHost({ 0: spelled, groups = {} }: RegExpExecArray): string | null {
  const { start = '', head = '', mark, ending = '' } = groups
  const isMarked = mark && isTopLevelDomain(ending) && !isHostName(head)
  const mended = start.replace(/(?<=www)[.,;]+$/i, '.') + head + (isMarked ? '.' : (mark ?? '')) + ending
  return mended === spelled ? null : mended
}

/** Only letters of the scheme in some order, or one letter too many, too few or beside the right key. */
function isMistyped(word: string): boolean {
  if (/^[htps]{3,9}$/.test(word)) return word.includes('t') && word.includes('p')
  return !/https?$/.test(word) && ['http', 'https'].some((scheme) => isOneSlipApart({ scheme, word }))
}

function isOneSlipApart({ scheme, word }: { scheme: string; word: string }): boolean {
  const shorter = Math.min(scheme.length, word.length)
  let start = 0
  while (start < shorter && scheme[start] === word[start]) start++
  let end = 0
  while (end < shorter - start && scheme.at(-1 - end) === word.at(-1 - end)) end++
  return Math.max(scheme.length, word.length) - start - end <= 1
}
