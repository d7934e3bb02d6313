import type { Paragraph } from '../text/paragraphs.ts'
import { type Role, roleOf } from './roles.ts'

/** One language's part of a letter, divided as letters are. */
export interface Half {
  readonly head: readonly { readonly role: Role; readonly paragraph: Paragraph }[]
  /** What is said; empty where this language has only a letterhead. */
  readonly body: readonly Paragraph[]
  /** Signature, executor, annexes. */
  readonly tail: readonly Paragraph[]
}

export function zonesOf(paragraphs: readonly Paragraph[]): Half {
  const roles = paragraphs
    .map((paragraph) => ({ role: roleOf(paragraph), paragraph }))
    .filter(({ role }) => role !== 'stamp')
  const begins = roles.findIndex(beginsBody)
  if (begins < 0) return { head: roles, body: [], tail: [] }
  const rest = roles.slice(begins)
  const signed = rest.findIndex(
    ({ role }, index) => index > 0 && (role === 'signature' || role === 'executor'),
  )
  const ends = signed < 0 ? rest.length : signed
  const only = (part: typeof roles) => part.map(({ paragraph }) => paragraph)
  return { head: roles.slice(0, begins), body: only(rest.slice(0, ends)), tail: only(rest.slice(ends)) }
}

/** A greeting, a sentence, or at least some words that are nothing of a letterhead. */
function beginsBody({ role, paragraph: { view } }: { role: Role; paragraph: Paragraph }): boolean {
  if (role === 'greeting') return true
  if (role !== 'text') return false
  const small = view.text.match(/\p{Ll}/gu)?.length ?? 0
  const capital = view.text.match(/\p{Lu}/gu)?.length ?? 0
  const words = view.text.match(/\p{L}{2,}/gu)?.length ?? 0
  return words >= LEAST_WORDS && small > capital
}

const LEAST_WORDS = 4
