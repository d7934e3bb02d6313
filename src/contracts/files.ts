import * as z from 'zod'
import { filePurposes, MAX_FILE_BYTES, mediaTypes } from '#/domain/files/kinds.ts'
import { requiredText } from './fields.ts'

/** A file in the store, as the upload route found it. Only `name` comes from the sender. */
export const addFileContract = z.object({
  purpose: z.enum(filePurposes, 'wrong_form'),
  sha256: z.string('wrong_form').regex(/^[\da-f]{64}$/, 'wrong_form'),
  /** Bytes. */
  size: z.int('wrong_form').min(1, 'wrong_form').max(MAX_FILE_BYTES, 'too_long'),
  mediaType: z.enum(mediaTypes, 'wrong_form'),
  name: requiredText(200),
})
