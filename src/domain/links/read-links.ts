import { describeAddress } from './describe-address.ts'
import { isText } from './find/bare-names.ts'
import { dropInvisible, visible } from './find/drop-invisible.ts'
import { describeToPost } from './find/describe-to-post.ts'
import { mendSchemes } from './find/mend-scheme.ts'
import { recognise } from './find/recognise.ts'
import type { Candidate } from './find/recognise.ts'
import { rejoinLines } from './find/rejoin-lines.ts'
import type { Doubt } from './find/rejoin-lines.ts'
import { trimTail } from './find/trim-tail.ts'
import { unescape } from './find/unescape.ts'
import { splitGluedLinks } from './find/split-glued-links.ts'
import { originalSpan } from './find/mapped-text.ts'
import type { MappedText } from './find/mapped-text.ts'
import type { FoundLink } from './found-link.ts'

/** Every link of a message or document, in order, repeated ones too. Needs no network and never throws. */
export function readLinks(text: string): FoundLink[] {
  const joined = rejoinLines(mendSchemes(unescape(dropInvisible(text))))
  const view = splitGluedLinks(joined.view)
  return recognise(view.text).flatMap((candidate) => {
    const link = readCandidate({ text, view, candidate, doubts: joined.doubts })
    return link ? [link] : []
  })
}

/** One whole address, where nothing is searched; null for what is none. */
export function readAddress(url: string): FoundLink | null {
  const given = dropInvisible(url)
  const plain = /^\s*[a-z][a-z0-9+.-]*:\/\//i.test(given.text) ? given : unescape(given)
  const raw = unquote(mendSchemes(plain).text.trim())
  const description = describeAddress(raw)
  return description && { raw, start: 0, end: url.length, ...description, alternatives: [] }
}

/** What was copied along with an address; in a query a quote may belong to it. */
function unquote(text: string): string {
  const opened = text.replace(/^[<"'«“„]+/, '')
  return opened.includes('?') ? opened : opened.replace(/(?<![<>"'»”“])[<>"'»”“]+$/, '')
}

function readCandidate({
  text,
  view,
  candidate,
  doubts,
}: {
  text: string
  view: MappedText
  candidate: Candidate
  doubts: readonly Doubt[]
}): FoundLink | null {
  const { from, to } = candidate
  const trimmed = trimTail({
    raw: withoutGlue({ view, from, to }),
    before: view.text.slice(Math.max(0, from - 2), from),
    after: view.text.slice(to, to + 20),
  })
  const found = candidate.bare && isText(trimmed) ? null : describeToPost(trimmed)
  if (!found) return null
  const { raw, description } = found
  const others = otherReadings({ view, from, raw, doubts }).filter((url) => url !== description.url)
  const alternatives = [...new Set(others)]
  const span = originalSpan({ view, from, to: from + raw.length })
  return {
    raw: visible(text.slice(span.start, span.end)),
    ...span,
    ...description,
    alternatives,
    remarks: alternatives.length > 0 ? [...description.remarks, 'two_readings'] : description.remarks,
  }
}

/** «…/15-https://…»: where the next link was glued on, the mark between them belongs to neither. */
function withoutGlue({ view, from, to }: { view: MappedText; from: number; to: number }): string {
  const raw = view.text.slice(from, to)
  const isGlued = view.text[to] === ' ' && view.origins[to] === view.origins[to + 1]
  return isGlued ? raw.replace(/(?<![+&_@#?-])[+&_@#?-]+$/, '').replace(/^([^?]*[^?=])=+$/, '$1') : raw
}

/** A doubtful join inside the link: it may have ended there. One at its end: it may go on. */
function otherReadings({
  view,
  from,
  raw,
  doubts,
}: {
  view: MappedText
  from: number
  raw: string
  doubts: readonly Doubt[]
}): string[] {
  const { start, end } = originalSpan({ view, from, to: from + raw.length })
  return doubts
    .filter(({ at, rest }) => (rest === null ? start < at && at < end : at === end))
    .map(({ at, rest }) =>
      rest === null
        ? raw.slice(0, lengthUntil({ view, from, at }))
        : raw + trimTail({ raw: rest, before: '', after: '' }),
    )
    .flatMap((reading) => describeAddress(reading)?.url ?? [])
}

/** How many characters of the view, counted from `from`, stand before a place of the given text. */
function lengthUntil({ view, from, at }: { view: MappedText; from: number; at: number }): number {
  let to = from
  while ((view.origins[to] ?? at) < at) to++
  return to - from
}
