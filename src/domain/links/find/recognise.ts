import { LinkifyIt, REBuilder } from 'linkify-it'
import { appHosts } from '../address/app-links.ts'
import { topLevelDomains } from '../address/known-tlds.ts'

/** A stretch of the view that reads as an address; `bare` ones have no scheme. */
export type Candidate = { from: number; to: number; bare: boolean }

/** All that looks like an address, e-mail left out, in the order of the text. */
export function recognise(text: string): Candidate[] {
  return Array.from(text.matchAll(words))
    .filter(([word]) => mayHoldAddress(word))
    .flatMap(({ 0: word, index }) => addressesIn({ word, at: index }))
    .filter((candidate) => !isPartOfName({ text, candidate }))
}

/** No address goes over a blank, and none is without a dot or two slashes: other words need no search. */
const words = /[^\p{Z}\p{Cc}]+/gu

function mayHoldAddress(text: string): boolean {
  return text.includes('.') || text.includes('//')
}

/** Most words that hold one begin with it and have nothing else: the one look that tells so spares the search. */
function addressesIn({ word, at }: { word: string; at: number }): Candidate[] {
  const scheme = /^https?:(?=\/\/)/i.exec(word)?.[0] ?? ''
  const length = scheme && linkify.testSchemaAt(word, scheme, scheme.length)
  if (length && !mayHoldAddress(word.slice(scheme.length + length)))
    return [{ from: at, to: at + scheme.length + length, bare: false }]
  return (linkify.match(word) ?? [])
    .filter(({ schema }) => schema !== 'mailto:')
    .map(({ index, lastIndex, schema }) => ({ from: at + index, to: at + lastIndex, bare: schema === '' }))
}

/** Servers refuse longer addresses; the search takes time in proportion to it on hostile texts. */
const maxLength = 4096

const linkify = new LinkifyIt({
  fuzzyLink: true,
  urlAuth: true,
  maxLength,
  tlds: [...topLevelDomains],
  rebuilder: ownRules(),
})

for (const scheme of Object.keys(appHosts)) {
  linkify.add(scheme, { validate: (text, at, self) => self.testSchemaAt(text, 'http:', at) })
}

/** Two habits that linkify-it refuses: a long dash between letters of one alphabet in a path, `_` inside a host. */
function ownRules(): REBuilder {
  const rules = new REBuilder()
  const hostOf = rules.get_url_host_port.bind(rules)
  rules.get_path_extra = () => /(?<=[a-z0-9])[–—](?=[a-z0-9])|(?<=[а-яёәғқңөұүһі])[–—](?=[а-яёәғқңөұүһі])|/
  rules.get_url_host_port = () => {
    const label = rules.get_domain().source
    return new RegExp(hostOf().source.replaceAll(label, `(?:${label}(?:_${label})*)`))
  }
  return rules
}

/** «info@kitaphana.kz», «\\server\kitaphana.kz» */
function isPartOfName({ text, candidate }: { text: string; candidate: Candidate }): boolean {
  const before = text.slice(Math.max(0, candidate.from - 2), candidate.from)
  return candidate.bare && (/@$|[^\s]\\$/.test(before) || text[candidate.to] === '@')
}
