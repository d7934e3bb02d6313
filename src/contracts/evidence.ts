import * as z from 'zod'
import { capturedKinds } from '#/domain/evidence/kinds.ts'
import { id } from './fields.ts'

const pixels = z.int('wrong_form').min(1, 'wrong_form').max(20_000, 'wrong_form')

/** As a browser writes it: ASCII. Addresses of foreign sites have no length that everybody keeps. */
const address = z
  .string('wrong_form')
  .max(20_000, 'too_long')
  .regex(/^https?:\/\/[\x21-\x7e]+$/, 'wrong_form')

/** What a browser saw behind a link; the bytes lie in the store already. */
export const recordEvidenceContract = z.object({
  itemId: id,
  /** The verification that it belongs to. */
  verifiedAt: z.iso.datetime('wrong_form').transform((instant) => new Date(instant)),
  url: address,
  finalUrl: address,
  redirects: z.array(address, 'wrong_form').max(50, 'too_many'),
  files: z
    .array(
      z.object({
        kind: z.enum(capturedKinds, 'wrong_form'),
        sha256: z.string('wrong_form').regex(/^[\da-f]{64}$/, 'wrong_form'),
        /** Bytes. */
        size: z
          .int('wrong_form')
          .min(1, 'wrong_form')
          .max(2 ** 31 - 1, 'wrong_form'),
        width: pixels.nullable(),
        height: pixels.nullable(),
      }),
      'wrong_form',
    )
    .min(1, 'required')
    .max(capturedKinds.length, 'too_many'),
})

/** What a time stamp authority said of a set, proved already. */
export const recordStampContract = z.object({
  /** The last row of the set. */
  evidenceId: id,
  /** The authority's whole answer, DER. */
  response: z.base64('wrong_form').min(1, 'required').max(100_000, 'too_long'),
  nonce: z.string('wrong_form').regex(/^[\da-f]{2,64}$/, 'wrong_form'),
  /** By the authority's clock. */
  stampedAt: z.iso.datetime('wrong_form').transform((instant) => new Date(instant)),
})

/** A file that was just brought proves a line of a report. */
export const attachEvidenceContract = z.object({ itemId: id, fileId: id })

/** Takes such a file off its line, or puts it back. */
export const attachedEvidenceContract = z.object({
  attachmentId: id,
  removed: z.stringbool('wrong_form').or(z.boolean()),
})

/** Part of an address: what does not fit is an address that does not exist. */
export const readEvidenceContract = z.object({ id: z.string() })
