import * as z from 'zod'

/** Nothing to say: the feed is that of whoever asks. */
export const ownFeedContract = z.object({})

/** The last part of a calendar's address, `<secret>.ics`. Whatever looks otherwise is simply not there. */
export const readFeedContract = z.object({ token: z.string() })
