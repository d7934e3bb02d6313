import type { FileProblem } from '#/domain/files/pages.ts'

/** What the drawing process says to the one that started it. */
export type Message =
  | { kind: 'page'; page: DrawnPage }
  /** All is drawn; `total` pages stand in the file, drawn or not. */
  | { kind: 'done'; total: number }
  | { kind: 'refused'; problem: FileProblem }

export interface DrawnPage {
  /** From 1. */
  number: number
  width: number
  height: number
  /** WebP. */
  bytes: Uint8Array
}
