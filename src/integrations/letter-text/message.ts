import type { LetterProblem } from '#/domain/letters/document.ts'

/** What the reading process says to the one that started it. */
export type Message =
  | { kind: 'pages'; total: number }
  | { kind: 'text'; number: number; text: string }
  /** A page without a text layer, as a picture for the eyes of a machine. */
  | { kind: 'scan'; number: number; picture: Uint8Array }
  /** A page with something on it that nobody will read. */
  | { kind: 'unread'; number: number }
  | { kind: 'done' }
  | { kind: 'refused'; problem: LetterProblem }
