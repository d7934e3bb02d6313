import * as z from 'zod'
import { foreign, id } from './fields.ts'

const ADDRESS_LIMIT = 4000
const NAME_LIMIT = 300
const TEXT_LIMIT = 60_000

const address = foreign(ADDRESS_LIMIT)
const reason = foreign(NAME_LIMIT)

const pageReading = z.object({
  title: foreign(NAME_LIMIT).nullable(),
  siteName: foreign(NAME_LIMIT).nullable(),
  publishedAt: foreign(40).nullable(),
  publishedAtSource: z
    .enum(['meta', 'json_ld', 'microdata', 'time', 'address', 'words', 'id', 'platform'], 'wrong_form')
    .nullable(),
  language: z.enum(['kk', 'ru', 'both', 'other', 'unknown'], 'wrong_form'),
  author: foreign(NAME_LIMIT).nullable(),
  image: address.nullable(),
  canonical: address.nullable(),
  text: foreign(TEXT_LIMIT),
  access: z.enum(['open', 'login', 'captcha', 'soft404', 'empty'], 'wrong_form'),
})

/** What one look at a link saw; the judgement is the portal's own. */
export const lookContract = z.object({
  answer: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('answered'),
      status: z.int('wrong_form').min(100, 'wrong_form').max(999, 'wrong_form'),
      finalUrl: address,
      contentType: reason.nullable(),
      certificateFault: reason.nullable(),
      blockedHere: reason.nullable(),
      rendered: z.boolean().default(false),
    }),
    z.object({ kind: z.literal('refused'), reason }),
    z.object({ kind: z.literal('failed'), reason }),
  ]),
  redirects: z.array(address, 'wrong_form').max(50, 'too_many'),
  reading: pageReading.nullable(),
})

export const recordVerificationContract = lookContract.extend({ itemId: id })

/** How a host answers for an address that nobody has, as it is remembered. */
export const probeAnswerContract = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('unknown') }),
  z.object({
    kind: z.literal('page'),
    url: address,
    finalUrl: address,
    title: foreign(NAME_LIMIT).nullable(),
    text: foreign(TEXT_LIMIT),
  }),
])

/** A look that came to nothing and is repeated after so many seconds. */
export const postponeVerificationContract = z.object({
  itemId: id,
  /** The same as before where only the host asked to be left alone. */
  attempt: z.int('wrong_form').min(0, 'wrong_form').max(100, 'wrong_form'),
  /** A day at most: so much does a site's own wish count. */
  afterSeconds: z.int('wrong_form').min(1, 'wrong_form').max(86_400, 'wrong_form'),
})
