import * as z from 'zod'

/** The journal by its address line; what does not fit is as if it were absent. */
export const auditContract = z.object({
  /** What happened, as `<entity>.<verb>`. */
  action: z
    .string()
    .regex(/^[a-z_.]{1,60}$/)
    .optional()
    .catch(undefined),
  person: z.uuid().optional().catch(undefined),
  organisation: z.uuid().optional().catch(undefined),
  /** Days in the zone of the portal, both included. */
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  /** One row's own history: its id. */
  subject: z
    .string()
    .max(80)
    .regex(/^[\w-]+$/)
    .optional()
    .catch(undefined),
  /** Entries older than this one. */
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
  /** Whether the chain is recomputed now. */
  check: pressed(),
  /** Whether the entries of the portal itself stand between those of people. */
  portal: pressed(),
})
export type AuditQuery = z.output<typeof auditContract>

function pressed() {
  return z
    .literal('1')
    .optional()
    .catch(undefined)
    .transform((sent) => sent === '1')
}
