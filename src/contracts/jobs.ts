import * as z from 'zod'
import { lookContract } from './verification.ts'

/** Whole tables: one of a process at a time, with longer than a minute for the longest. */
const oneAtATime = { atATime: 1, longestSeconds: 600 }
/** Somebody waits for it and a department reads no other table meanwhile: after some three minutes it ends. */
const endsSoon = { retries: 8 }

/** Somebody looks on until it is done: copies of pages stand still meanwhile. */
const awaited = { isAwaited: true }

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
    ...awaited,
    /** Looks mostly wait for foreign sites; those that let themselves be waited for leave room for the others. */
    atATime: 64,
    /** An embed endpoint, a page, a probe and the second ways of each, each to its deadline. */
    longestSeconds: 120,
  },
  'render-link': {
    payload: z.object({
      itemId: z.uuid(),
      /** Who waits for the reading: the line for its verdict, or the watch for what became of the page. */
      purpose: z.enum(['verdict', 'watch']),
      /** What the fetch saw, which counts where the browser sees no more. */
      seen: lookContract,
    }),
    ...awaited,
    /** Apart from the copies, so that a verdict does not wait for them; a browser takes a core. */
    atATime: 1,
    longestSeconds: 120,
  },
  'plan-watch': {
    payload: z.object({}),
    /** Often, so that a long list of links is spread over the day; which are due, the domain's rule says. */
    schedule: '*/10 * * * *',
  },
  'watch-link': {
    payload: z.object({
      itemId: z.uuid(),
      /** How many tries failed before this one. */
      attempt: z.int().min(0).default(0),
    }),
    /** A failed transport is tried again after these seconds; then it is said that the site does not answer. */
    retryAfterSeconds: [300, 3600],
    /** Nobody waits for these looks as a director waits for a verdict. */
    atATime: 8,
    longestSeconds: 120,
  },
  'plan-mail': {
    payload: z.object({}),
    /** Every five minutes; which of them may write to anybody is the domain's rule. */
    schedule: '*/5 * * * *',
  },
  'send-mail': {
    payload: z.object({
      messageId: z.uuid(),
      /** How many tries failed before this one. */
      attempt: z.int().min(0).default(0),
    }),
    /** A mail server that is away is tried again after these seconds, for most of a day; then a person is needed. */
    retryAfterSeconds: [60, 300, 900, 3600, 14_400, 43_200],
  },
  'prepare-file': {
    payload: z.object({ fileId: z.uuid() }),
    /** Drawing takes a core and some memory; a letter that came meanwhile waits for seconds. */
    atATime: 1,
    longestSeconds: 120,
  },
  'read-letter': {
    payload: z.object({ readingId: z.uuid() }),
    ...awaited,
    /** Text comes in two seconds; twenty scanned pages take a core for minutes. */
    atATime: 2,
    longestSeconds: 600,
  },
  'capture-evidence': {
    payload: z.object({
      itemId: z.uuid(),
      /** The link leads straight to a picture: no browser is needed. */
      picture: z.boolean().default(false),
      /** How many tries failed before this one. */
      attempt: z.int().min(0).default(0),
    }),
    /** A page that came to nothing in the browser is looked at again after these seconds. */
    retryAfterSeconds: [120, 1800],
    /** A browser takes a core; whoever waits for a verdict does not wait for copies. */
    atATime: 2,
    longestSeconds: 120,
  },
  'stamp-evidence': {
    payload: z.object({
      /** Any row of the set. */
      evidenceId: z.uuid(),
      /** How many tries failed before this one. */
      attempt: z.int().min(0).default(0),
    }),
    /** An authority that is away or refuses is asked again after these seconds, for five days. */
    retryAfterSeconds: [60, 300, 1800, 7200, 43_200, 86_400, 86_400, 86_400, 86_400],
    /** Whoever stamps for others wants to be asked gently. */
    atATime: 2,
  },
  'read-import': { payload: z.object({ importId: z.uuid() }), ...oneAtATime, ...endsSoon },
  'apply-import': { payload: z.object({ importId: z.uuid() }), ...oneAtATime, ...endsSoon },
  'undo-import': { payload: z.object({ importId: z.uuid() }), ...oneAtATime },
} as const

export type JobName = keyof typeof jobs
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>
export type JobInput<Name extends JobName> = z.input<(typeof jobs)[Name]['payload']>
