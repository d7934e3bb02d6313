import type { z } from 'zod'
import { recordVerificationContract } from './verification.ts'

/** What one look of the watch saw; what it means is the portal's own. */
export const recordWatchContract = recordVerificationContract
export type SeenAgain = Omit<z.output<typeof recordWatchContract>, 'itemId'>
