import * as z from 'zod'
import { organisationKinds } from '#/domain/register/kinds.ts'
import { id } from './fields.ts'

export const institutionSorts = ['name', 'kind', 'district', 'accounts', 'obligations', 'on_time'] as const
export type InstitutionSort = (typeof institutionSorts)[number]

/** The register's list by its address line; what does not fit is as if it were absent. */
export const institutionsContract = z.object({
  q: z.string().trim().max(200).default('').catch(''),
  /** None: every kind that owes. */
  kind: z.enum(organisationKinds).optional().catch(undefined),
  district: z.uuid().optional().catch(undefined),
  sort: z.enum(institutionSorts).default('name').catch('name'),
  order: z.enum(['asc', 'desc']).default('asc').catch('asc'),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})
export type InstitutionsQuery = z.output<typeof institutionsContract>

/** Whether the table of obligations shows them all. */
const all = z
  .literal('1')
  .optional()
  .catch(undefined)
  .transform((sent) => sent === '1')

export const institutionContract = z.object({ id, all })

/** Without an id: the first of those the person answers for. */
export const ownInstitutionContract = z.object({ id: id.optional(), all })
