import { z } from 'zod'
import { fileFields, HALF_S3, isWholeS3 } from './file-settings.ts'

/**
 * The settings of this process, read once. Throws an error whose message is one sentence for each
 * wrong variable; never at build time, because nothing asks for them there.
 */
export function env(): Env {
  return (known ??= readEnv(process.env))
}

export type Env = z.infer<typeof schema>

/** Reads settings from any set of variables: env() for others than this process. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  // An empty value in a compose or .env file means "not set".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

let known: Env | undefined

const flag = z
  .enum(['0', '1'], { error: 'must be 1 or 0' })
  .default('0')
  .transform((value) => value === '1')

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://example.kz', abort: true })
  .refine((value) => new URL(value).pathname === '/' && !new URL(value).search, 'must have no path')
  .transform((value) => new URL(value).origin)

/** A domain, or all of them, and the address of an HTTP proxy. */
const PROXY_OF_DOMAIN = /^(?:\*|[a-z0-9.-]+\.[a-z0-9-]+)=https?:\/\/\S+$/i

function proxyOf(entry: string): [domain: string, proxy: URL | null] {
  const [domain = ''] = entry.split('=', 1)
  return [domain.toLowerCase(), URL.parse(entry.slice(domain.length + 1))]
}

const withProxy = ([domain, proxy]: [string, URL | null]) => (proxy ? [[domain, proxy] as const] : [])

function isLocal(databaseUrl: string): boolean {
  return new URL(databaseUrl).hostname === '127.0.0.1'
}

const schema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    DATABASE_URL: z.url({
      protocol: /^postgres(ql)?$/,
      error: 'must be set, such as postgresql://zhariya:password@db.example.kz:5432/zhariya',
    }),
    AUTH_SECRET: z
      .string({ error: 'must be set: 32 random characters or more (openssl rand -base64 32)' })
      .min(32, 'must have 32 characters or more (openssl rand -base64 32)'),
    PUBLIC_ORIGIN: origin,
    PORT: z.coerce
      .number({ error: 'must be a port number' })
      .int('must be a port number')
      .min(0, 'must be a port number from 0 to 65535')
      .max(65_535, 'must be a port number from 0 to 65535')
      .default(3000),
    HOST: z.string().default('127.0.0.1'),
    ...fileFields,
    /** The mail server, with the account in it; without one mails wait, or lie in OUTBOX_DIR. */
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: 'must be an address such as smtp://account:password@mail.example.kz:587',
      })
      .optional(),
    /** The sender as recipients see it: an address, or «Name <address>». */
    MAIL_FROM: z
      .string()
      .regex(
        /^([^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
        'must be an address such as portal@example.kz',
      )
      .optional(),
    OUTBOX_DIR: z.string().optional(),
    /** The browser that takes copies of pages; without it the one from npm does. */
    CHROMIUM_PATH: z.string().optional(),
    /** Second ways to sites that do not answer from here: domain=proxy, parted by commas; `*` for all others. */
    FETCH_PROXIES: z
      .string()
      .default('')
      .transform((listed) =>
        listed.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()])),
      )
      .refine(
        (entries) => entries.every((entry) => PROXY_OF_DOMAIN.test(entry) && proxyOf(entry)[1] !== null),
        {
          error: 'must be a list such as instagram.com=http://account:password@proxy.example.kz:3128',
        },
      )
      .transform((entries) => new Map(entries.flatMap((entry) => withProxy(proxyOf(entry))))),
    /** The time stamp authority (RFC 3161 over HTTP) that stamps evidence; without it nothing is stamped. */
    TSA_URL: z
      .url({ protocol: /^https?$/, error: 'must be an address such as http://tsp.pki.gov.kz:80' })
      .optional(),
    /** A PEM file: certificates of the authority, or of who issued its own. Tokens of others are refused then. */
    TSA_CERTIFICATES: z.string().optional(),
    TRUST_PROXY: flag,
    EMBEDDED: flag,
    DEMO_PRESS_ORIGIN: origin.optional(),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'must be trace, debug, info, warn, error, fatal or silent',
      })
      .default('info'),
  })
  .refine(
    (settings) => !settings.DEMO_PRESS_ORIGIN || (settings.EMBEDDED && isLocal(settings.DATABASE_URL)),
    {
      path: ['DEMO_PRESS_ORIGIN'],
      error:
        'opens a hole in the safe fetch for the demo and is refused together with a DATABASE_URL of yours',
    },
  )
  .refine(isWholeS3, HALF_S3)
