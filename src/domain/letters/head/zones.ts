import { foldInPlace } from '../text/fold-in-place.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { speaks } from '../text/speaks.ts'
import { cutStamps } from '../text/stamps.ts'
import { isSentence, type Role, roleOf } from './roles.ts'

/** One language's part of a letter, divided as letters are. */
export interface Half {
  readonly head: readonly Placed[]
  /** What is said; empty where this language has only a letterhead. */
  readonly body: readonly Paragraph[]
  /** Signature and executor; nothing of it is the letter's text. */
  readonly tail: readonly Paragraph[]
  /** What is annexed behind the signature. */
  readonly annex: readonly Paragraph[]
  /** What machines have printed: none of the letter, but its number may stand there. */
  readonly stamps: readonly Paragraph[]
}

export interface Placed {
  readonly role: Role
  readonly paragraph: Paragraph
  /** A line of the address that the one above has begun: a name, an institution. */
  readonly continues?: true
}

export function zonesOf({
  paragraphs,
  stamps: printed,
}: {
  paragraphs: readonly Paragraph[]
  stamps: readonly Paragraph[]
}): Half {
  const cut = cutStamps(paragraphs)
  const roles = continued(cut.said.map((paragraph) => ({ role: roleOf(paragraph), paragraph })))
  const stamps = [...printed, ...cut.stamps]
  const begins = beginOf(roles)
  if (begins < 0) return { head: roles, body: [], tail: [], annex: [], stamps }
  const rest = roles.slice(begins)
  const signed = rest.findIndex((_, index) => index > 0 && signs({ rest, index }))
  const ends = signed < 0 ? rest.length : signed
  const { tail, annex } = behind(rest.slice(ends))
  return { head: headOf(roles.slice(0, begins)), body: only(rest.slice(0, ends)), tail, annex, stamps }
}

/** Nobody signs above the text: «И.о. директора областного музея» is whom it goes to. */
function headOf(roles: readonly Placed[]): Placed[] {
  const isAddress = ({ role, paragraph: { view } }: Placed) => role === 'signature' && !SIGNED.test(view.text)
  return roles.map((one) => (isAddress(one) ? { ...one, role: 'addressee' } : one))
}

const only = (part: readonly Placed[]) => part.map(({ paragraph }) => paragraph)

/** Below an address its lines go on with a name or an institution: «Директору / областной филармонии / Ахметову А.А.» */
function continued(roles: readonly Placed[]): Placed[] {
  const placed: Placed[] = []
  for (const one of roles) {
    const above = placed.at(-1)
    const isBelow = (above?.role === 'addressee' || above?.role === 'signature') && one.paragraph.gap === 0
    const continues =
      isBelow && (above.role === 'signature' ? isName(one) : continuesAddress(one) || isName(one))
    placed.push(continues ? { ...one, role: 'addressee', continues } : one)
  }
  return placed
}

function continuesAddress({ role, paragraph: { view, folded } }: Placed): boolean {
  if (role !== 'text' && role !== 'issuer') return false
  const listed = view.text.replace(/^(?:\d{1,2}[.)]|[-–—•*])\s*/, '')
  const plain = listed.replace(/«[^»]*»/g, '')
  return (
    view.text.length < LONGEST_CONTINUED &&
    !/\d|:|^(?:управлени|департамент|министерств|баскарма)/.test(foldInPlace(plain)) &&
    /^["«(]?\p{Lu}/u.test(listed) &&
    !isSentence({ text: view.text, folded })
  )
}

const LONGEST_CONTINUED = 120

const isName = ({ paragraph: { view } }: Placed) =>
  /^(?:\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s\p{Lu}\.(?:\s?\p{Lu}\.)?)$/u.test(
    view.text,
  )

/** Where the body begins: at the first that says much, and at the short sentences right above it. */
function beginOf(roles: readonly Placed[]): number {
  const first = roles.findIndex(beginsBody)
  const isShort = (at: number) => {
    const one = roles[at]
    return one?.role === 'text' && isSentence({ text: one.paragraph.view.text, folded: one.paragraph.folded })
  }
  if (first < 0) return roles.findIndex((_, at) => roles.slice(at).every((_each, on) => isShort(at + on)))
  let begins = first
  while (isShort(begins - 1)) begins -= 1
  return begins
}

/** A greeting, a sentence, or at least some words that are nothing of a letterhead. */
function beginsBody({ role, paragraph: { view } }: Placed): boolean {
  if (role === 'greeting') return true
  if (role !== 'text') return false
  const small = view.text.match(/\p{Ll}/gu)?.length ?? 0
  const capital = view.text.match(/\p{Lu}/gu)?.length ?? 0
  const words = view.text.match(/\p{L}{2,}/gu)?.length ?? 0
  return words >= LEAST_WORDS && small > capital
}

const LEAST_WORDS = 4

/** A signature or an executor; a bare name of no list, where nothing is asked for any more below it. */
function signs({ rest, index }: { rest: readonly Placed[]; index: number }): boolean {
  const one = rest[index]
  if (!one) return false
  if (one.role === 'signature' || one.role === 'executor') return true
  const isNamed = (at: number) => NAME_ALONE.test(rest[at]?.paragraph.view.text ?? '')
  return (
    one.role === 'text' &&
    isNamed(index) &&
    !isNamed(index + 1) &&
    !isNamed(index - 1) &&
    !/:$/.test(rest[index - 1]?.paragraph.folded ?? '') &&
    rest.slice(index + 1).every(({ paragraph }) => !speaks(paragraph.folded))
  )
}

const SIGNED = /\p{Lu}\.\s?\p{Lu}[\p{L}-]+(?<!(?:у|ю|ой|ке|ге|қа|ға))$/u
const NAME_ALONE =
  /^(?:\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\s\p{Lu}\.(?:\s?\p{Lu}\.)?|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)$/u

function behind(rest: readonly Placed[]): { tail: Paragraph[]; annex: Paragraph[] } {
  const [tail, annex]: [Paragraph[], Paragraph[]] = [[], []]
  let isAnnex = false
  for (const { role, paragraph } of rest) {
    if (ANNEX.test(paragraph.folded)) isAnnex = true
    else if (role === 'executor' || role === 'contact' || role === 'signature') isAnnex = false
    ;(isAnnex ? annex : tail).push(paragraph)
  }
  return { tail, annex }
}

const ANNEX = /^(?:приложени[ея]|косымша|p\.?\s?s\.?(?:\s|:)|справочно)(?!\p{L})/u
