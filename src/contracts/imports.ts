import * as z from 'zod'
import type { JudgedRow } from '#/domain/register/import-judge.ts'
import { tableFaults } from '#/domain/register/table-faults.ts'
import { id } from './fields.ts'

/** A file that was uploaded for an import, or that of an earlier import once more. */
export const startImportContract = z.object({ fileId: id })

export const importContract = z.object({ importId: id })

/** A step of the worker; the signal fires when it stops. */
export const importStepContract = importContract.extend({ signal: z.instanceof(AbortSignal).optional() })

export const readingContract = importContract.extend({
  /** The rows as the worker reads them. */
  batches: z.custom<AsyncIterable<JudgedRow[]>>(isStream, 'wrong_form'),
  /** How many rows there are, as far as is known by now. */
  about: z.custom<() => number>((sent) => typeof sent === 'function', 'wrong_form'),
})

export const refusalContract = importContract.extend({ problem: z.enum(tableFaults, 'wrong_form') })

export const applyImportContract = z.object({
  importId: id,
  /** Whether rows with errors are left out: must be said, where there are any. */
  onlyGood: z.stringbool('wrong_form').or(z.boolean()).default(false),
})

export const importTabs = ['create', 'update', 'same', 'bad'] as const
export type ImportTab = (typeof importTabs)[number]

/** The page of an import by its address line; what does not fit is as if it were absent. */
export const importPageContract = z.object({
  id,
  tab: z.enum(importTabs).optional().catch(undefined),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
})

function isStream(sent: unknown): boolean {
  return typeof sent === 'object' && sent !== null && Symbol.asyncIterator in sent
}
