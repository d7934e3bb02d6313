import { LinkifyIt, REBuilder } from 'linkify-it'
import { appHosts } from '../address/app-links.ts'
import { topLevelDomains } from '../address/known-tlds.ts'

/** A stretch of the view that reads as an address; `bare` ones have no scheme. */
export type Candidate = { from: number; to: number; bare: boolean }

/** All that looks like an address, e-mail left out, in the order of the text. */
export function recognise(text: string): Candidate[] {
  return (linkify.match(text) ?? [])
    .filter(({ schema }) => schema !== 'mailto:')
    .map(({ index, lastIndex, schema }) => ({ from: index, to: lastIndex, bare: schema === '' }))
    .filter((candidate) => !isPartOfMail({ text, candidate }))
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

/** Two habits that linkify-it refuses: a long dash between Latin letters of a path, `_` inside a host. */
function ownRules(): REBuilder {
  const rules = new REBuilder()
  const hostOf = rules.get_url_host_port.bind(rules)
  rules.get_path_extra = () => /(?<=[a-z])[–—](?=[a-z])|/
  rules.get_url_host_port = () => {
    const label = rules.get_domain().source
    return new RegExp(hostOf().source.replaceAll(label, `(?:${label}(?:_${label})*)`))
  }
  return rules
}

function isPartOfMail({ text, candidate }: { text: string; candidate: Candidate }): boolean {
  return candidate.bare && (text[candidate.from - 1] === '@' || text[candidate.to] === '@')
}
