import { isTopLevelDomain } from '../address/known-tlds.ts'
import { applyEdits } from './view.ts'
import type { View } from './view.ts'

/** Puts a space where a link begins or ends in the middle of a word: the search looks at whole words. */
export function unglue(view: View): View {
  const places = new Set(cuts.flatMap((cut) => cut(view.text)))
  const edits = [...places].sort((a, b) => a - b).map((from) => ({ from, to: from, put: ' ' }))
  return applyEdits({ view, edits })
}

const cuts = [beforeScheme, behindBrokenScheme, aroundBareHost, beforeCaseEnding]

/** «ссылкаhttps://…», «…/1https://…», «…/1,https://…»; an address inside an address stays whole. */
function beforeScheme(text: string): number[] {
  return matches({ text, pattern: /(?=https?:\/\/)(?<=[^\s/=?&@#+-])/giu }).map(({ index }) => index)
}

/** «https//kitaphana.kz», «http:/kitaphana.kz»: the host behind a mistyped scheme is found by itself. */
function behindBrokenScheme(text: string): number[] {
  const pattern = /(?<![\p{L}\p{N}])https?(?:[;.]?\/\/|:\/|:\/{3,5})(?=[\p{L}\p{N}])/giu
  return matches({ text, pattern }).map(({ index, 0: scheme }) => index + scheme.length)
}

function aroundBareHost(text: string): number[] {
  const touches = /\p{Script=Cyrillic}[-–—:]?[a-z0-9]|[a-z]\p{Script=Cyrillic}/iu.test(text)
  return touches ? [...beforeBareHost(text), ...afterHost(text)] : []
}

/** «сайтwww.kitaphana.kz», «сілтемеt.me/sko/12»: a word of Cyrillic letters runs into a host of Latin ones. */
function beforeBareHost(text: string): number[] {
  const pattern =
    /(?<=^|[\s("'«„“[,;:])(?<word>\p{Script=Cyrillic}+[-–—:]?)(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?<tld>[a-z]{2,24})(?![a-z0-9])/giu
  return matches({ text, pattern })
    .filter(({ groups }) => isTopLevelDomain(groups?.tld ?? ''))
    .map(({ index, groups }) => index + (groups?.word?.length ?? 0))
}

/** «kitaphana.kzсайтында»: Cyrillic letters behind a complete host, unless they go on as a name of their own. */
function afterHost(text: string): number[] {
  const pattern =
    /(?<=^|[^\p{L}\p{N}.@-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?<tld>[a-z]{2,24})(?=\p{Script=Cyrillic}+(?![\p{L}\p{N}-]|\.[\p{L}\p{N}]))/giu
  return matches({ text, pattern })
    .filter(({ groups }) => isTopLevelDomain(groups?.tld ?? ''))
    .map(({ index, 0: host }) => index + host.length)
}

/** «kitaphana.kz-тің», «…/15-те»: Kazakh writes the ending of a foreign name behind a hyphen. */
function beforeCaseEnding(text: string): number[] {
  return matches({ text, pattern: caseEnding }).map(({ index }) => index)
}

const caseEnding = new RegExp(
  String.raw`(?=-(?:${[
    'н?[дт](?:а|е|ан|ен|ағы|егі)',
    'н[аеы]н?',
    '[ғқ]а|[гк]е',
    '[ндт](?:ың|ің|ы|і)',
    '[мбп]ен(?:ен)?',
  ].join('|')})(?![\p{L}\p{N}-]))(?<=[a-z0-9/])`,
  'giu',
)

function matches({ text, pattern }: { text: string; pattern: RegExp }): RegExpExecArray[] {
  return [...text.matchAll(pattern)]
}
