import * as z from 'zod'

/** A job is its name, its payload and its policy; handlers stand apart, in src/worker/jobs. */
export const jobs = {
  'verify-link': {
    payload: z.object({
      itemId: z.uuid(),
      /** How many tries failed before this one. */
      attempt: z.int().min(0).default(0),
    }),
    /** A failed transport is tried again after these seconds; then a person is needed. */
    retryAfterSeconds: [60, 300, 1800, 7200, 43_200],
  },
} as const

export type JobName = keyof typeof jobs
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>
export type JobInput<Name extends JobName> = z.input<(typeof jobs)[Name]['payload']>
