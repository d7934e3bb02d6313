import * as z from 'zod'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { titleLanguages } from '#/domain/languages/kazakh-letters.ts'

/** What was decided on a publication. Unreviewed: nobody will, because its report was handed back or is closed. */
export const publicationStates = ['waiting', 'accepted', 'returned', 'unreviewed'] as const
export type PublicationState = (typeof publicationStates)[number]

export const publicationSorts = ['institution', 'submitted'] as const
export type PublicationSort = (typeof publicationSorts)[number]

/** The address line of a list of publications; what does not fit is as if it were absent. */
export const publicationsContract = z.object({
  directive: z.uuid().optional().catch(undefined),
  institution: z.uuid().optional().catch(undefined),
  platform: z.enum(slotPlatforms).optional().catch(undefined),
  state: z.enum(publicationStates).optional().catch(undefined),
  language: z.enum(titleLanguages).optional().catch(undefined),
  /** By institution, or the newest first. Without it: by institution within one directive, else the newest. */
  sort: z.enum(publicationSorts).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
})
export type PublicationsQuery = z.output<typeof publicationsContract>
