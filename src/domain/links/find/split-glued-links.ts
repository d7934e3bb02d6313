import { appHosts } from '../address/app-links.ts'
import { isTopLevelDomain } from '../address/known-tlds.ts'
import { leadsOn } from './leads-on.ts'
import { applyEdits } from './mapped-text.ts'
import type { MappedText } from './mapped-text.ts'

/** Puts a space where a link begins or ends in the middle of a word: the search looks at whole words. */
export function splitGluedLinks(view: MappedText): MappedText {
  const places = new Set(cuts.flatMap((cut) => cut(view.text)))
  const edits = [...places].sort((a, b) => a - b).map((from) => ({ from, to: from, put: ' ' }))
  return applyEdits({ view, edits })
}

const cuts = [beforeScheme, beforeNextHost, aroundBareHost, beforeCaseEnding]

/** «ссылкаhttps://…», «…/1https://…», «…/p/C8hIungMPmD/https://…»: a scheme begins a link, unless the link
 *  before it only leads on to it. */
function beforeScheme(text: string): number[] {
  const places: number[] = []
  let from = 0
  for (const { index, 0: scheme } of matches({ text, pattern: schemes })) {
    if (index === 0 || /\s/.test(text[index - 1] ?? '')) continue
    const head = /\S*$/.exec(text.slice(Math.max(from, index - maxHead), index))?.[0] ?? ''
    const rest = text.slice(index + scheme.length, index + scheme.length + maxHost)
    if (leadsOn({ head, rest })) continue
    places.push(index)
    from = index
  }
  return places
}

const schemes = new RegExp(
  String.raw`(?:https?|(?<![\p{L}\p{N}.])(?:${Object.keys(appHosts)
    .map((scheme) => scheme.slice(0, -1).replaceAll('.', '\\.'))
    .join('|')})):\/\/`,
  'giu',
)

/** As much of a link as tells whether it leads on; keeps the work on hostile texts in proportion. */
const maxHead = 500
const maxHost = 100

/** «kitaphana.kz/15,t.me/sko/57», «…/15;www.kitaphana.kz», «…/p/C8hIungMPmD/www.facebook.com/…» */
function beforeNextHost(text: string): number[] {
  return matches({ text, pattern: nextHost })
    .filter(({ groups }) => isTopLevelDomain(groups?.tld ?? ''))
    .map(({ index }) => index)
}

const nextHost =
  /(?<=[\p{L}\p{N}/][,;|]|[\p{L}\p{N}]\/(?=www\.))(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?<tld>[a-z]{2,24})(?=\/[\p{L}\p{N}@+])/giu

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
