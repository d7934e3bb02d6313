import type { Box } from '#/domain/letters/scan/words.ts'

/** What is to be read: a whole page, or only some stretches of it, those with the Latin model. */
export type ScanOrder =
  { readonly kind: 'page' } | { readonly kind: 'stretches'; readonly boxes: readonly Box[] }

/** What the process that recognises a page says in the end, words in tesseract's columns. */
export interface ScanMessage {
  kind: 'read'
  kaz: string
  kir: string
  /** For each stretch its readings. */
  again: string[][]
}

/** The order as it came over the command line, written by ourselves. */
export function scanOrder(argument: string): ScanOrder {
  return JSON.parse(argument) as ScanOrder
}
