import * as z from 'zod'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { watchOutcomes } from '#/domain/watch/outcome.ts'

/** What was decided on a publication. Unreviewed: nobody will, because its report was handed back or is closed. */
export const publicationStates = ['waiting', 'accepted', 'returned', 'unreviewed'] as const
export type PublicationState = (typeof publicationStates)[number]

export const publicationSorts = ['institution', 'submitted'] as const
export type PublicationSort = (typeof publicationSorts)[number]

/** Of a publication as lists filter by it: what its page was read in, else what the letters of its title tell. */
export const publicationLanguages = ['kk', 'ru', 'both', 'other', 'unknown'] as const
export type PublicationLanguage = (typeof publicationLanguages)[number]

/** What became of it; `unwatched` where no look has ever found a page. */
export const publicationFates = [...watchOutcomes, 'unwatched'] as const
export type PublicationFate = (typeof publicationFates)[number]

/** Filters by fate: one of them, or what counts as alive and as lost together. */
export const publicationFateFilters = ['alive', 'lost', ...publicationFates] as const

/** Whether it was made from the directive's kit. */
export const publicationKitFilters = ['yes', 'no'] as const

/** The address line of a list of publications; what does not fit is as if it were absent. */
export const publicationsContract = z.object({
  directive: z.uuid().optional().catch(undefined),
  institution: z.uuid().optional().catch(undefined),
  platform: z.enum(slotPlatforms).optional().catch(undefined),
  state: z.enum(publicationStates).optional().catch(undefined),
  language: z.enum(publicationLanguages).optional().catch(undefined),
  fate: z.enum(publicationFateFilters).optional().catch(undefined),
  kit: z.enum(publicationKitFilters).optional().catch(undefined),
  /** By institution, or the newest first. Without it: by institution within one directive, else the newest. */
  sort: z.enum(publicationSorts).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})
export type PublicationsQuery = z.output<typeof publicationsContract>
