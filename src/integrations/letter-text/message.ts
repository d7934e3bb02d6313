import type { LetterProblem } from '#/domain/letters/document.ts'

/** What the reading process says to the one that started it. */
export type Message =
  | { kind: 'pages'; total: number }
  | { kind: 'text'; number: number; text: string }
  /** A page without a text layer, as a picture for the eyes of a machine. */
  | { kind: 'scan'; number: number; picture: Uint8Array }
  | { kind: 'done' }
  | { kind: 'refused'; problem: LetterProblem }
