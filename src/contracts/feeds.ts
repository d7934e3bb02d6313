import * as z from 'zod'

/** Nothing to say: the feed is that of whoever asks. */
export const ownFeedContract = z.object({})

/** Longer than an address of a machine is. */
const ADDRESS_LIMIT = 100

/** The last part of a calendar's address, `<43 characters>.ics`. Whatever looks otherwise is not there. */
export const readFeedContract = z.object({
  token: z.string().regex(/^[\w-]{43}\.ics$/, 'unknown_id'),
  address: z.string().max(ADDRESS_LIMIT).default('unknown'),
})
