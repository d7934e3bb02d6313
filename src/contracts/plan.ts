import * as z from 'zod'

export const planStates = [
  'draft',
  'under_control',
  'overdue',
  'answered',
  'off_control',
  'withdrawn',
] as const
export type PlanState = (typeof planStates)[number]

export const planViews = ['months', 'list'] as const

/** The plan of a year by its address; what does not fit is as if it were absent. */
export const planQueryContract = z.object({
  year: z.coerce.number().int().min(2000).max(2099).optional().catch(undefined),
  state: z.enum(planStates).optional().catch(undefined),
  /** Of the deadline: 1 is January. */
  month: z.coerce.number().int().min(1).max(12).optional().catch(undefined),
  q: z.string().trim().max(200).default('').catch(''),
  view: z.enum(planViews).default('months').catch('months'),
})
export type PlanQuery = z.output<typeof planQueryContract>
