import * as z from 'zod'
import { cellStates } from '#/domain/compliance/cells.ts'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'

/** The five numbers; each opens the institutions it counts. */
export const figureNames = ['expected', 'submitted', 'on_time', 'accepted', 'overdue'] as const
export type FigureName = (typeof figureNames)[number]

export const overviewSorts = ['name', 'state', 'due'] as const
export type OverviewSort = (typeof overviewSorts)[number]

/** Filters of the address line; what does not fit is as if it were absent. */
export const overviewContract = z.object({
  directive: z.uuid().optional().catch(undefined),
  show: z.enum(figureNames).optional().catch(undefined),
  kind: z.enum(institutionKinds).optional().catch(undefined),
  district: z.uuid().optional().catch(undefined),
  state: z
    .enum([...progressStates, 'late', 'exempt'])
    .optional()
    .catch(undefined),
  platform: z.enum(slotPlatforms).optional().catch(undefined),
  /** With a platform: what its cell says. */
  cell: z.enum(cellStates).optional().catch(undefined),
  /** Reports that became complete on this day. */
  day: z.iso.date().optional().catch(undefined),
  /** Every row in the page as it comes: for browsers without a script. */
  rows: z.enum(['all']).optional().catch(undefined),
  sort: z.enum(overviewSorts).default('name').catch('name'),
  order: z.enum(['asc', 'desc']).default('asc').catch('asc'),
})
export type OverviewQuery = z.output<typeof overviewContract>
