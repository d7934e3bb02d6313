import * as z from 'zod'
import { capturedKinds } from '#/domain/evidence/kinds.ts'
import { id } from './fields.ts'

const pixels = z.int('wrong_form').min(1, 'wrong_form').max(20_000, 'wrong_form')

/** Addresses of foreign sites have no length that everybody keeps. */
const address = z.string('wrong_form').max(20_000, 'too_long')

/** What a browser saw behind a link; the bytes lie in the store already. */
export const recordEvidenceContract = z.object({
  itemId: id,
  /** The verification that it belongs to. */
  verifiedAt: z.date('wrong_form'),
  url: address,
  finalUrl: address,
  redirects: z.array(address, 'wrong_form').max(50, 'too_many'),
  files: z
    .array(
      z.object({
        kind: z.enum(capturedKinds, 'wrong_form'),
        sha256: z.string('wrong_form').regex(/^[\da-f]{64}$/, 'wrong_form'),
        /** Bytes. */
        size: z.int('wrong_form').min(1, 'wrong_form'),
        width: pixels.nullable(),
        height: pixels.nullable(),
      }),
      'wrong_form',
    )
    .min(1, 'required')
    .max(capturedKinds.length, 'too_many'),
})

/** Part of an address: what does not fit is an address that does not exist. */
export const readEvidenceContract = z.object({ id: z.string() })
