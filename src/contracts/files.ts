import * as z from 'zod'
import { directiveFileKinds, filePurposes, MAX_FILE_BYTES, mediaTypes } from '#/domain/files/kinds.ts'
import { fileProblems, MAX_DRAWN_PAGES } from '#/domain/files/pages.ts'
import { id, requiredText, text } from './fields.ts'

const sha256 = z.string('wrong_form').regex(/^[\da-f]{64}$/, 'wrong_form')

/** A file in the store, as the upload route found it. Only `name` comes from the sender. */
export const addFileContract = z.object({
  purpose: z.enum(filePurposes, 'wrong_form'),
  sha256,
  /** Bytes. */
  size: z.int('wrong_form').min(1, 'wrong_form').max(MAX_FILE_BYTES, 'too_long'),
  mediaType: z.enum(mediaTypes, 'wrong_form'),
  name: requiredText(200),
})

/** A file that was just brought becomes part of a letter. */
export const attachFileContract = z.object({
  directiveId: id,
  fileId: id,
  kind: z.enum(directiveFileKinds, 'wrong_form'),
})

/** Puts a file back that was taken off its letter. */
export const attachedFileContract = z.object({ attachmentId: id })

/** Takes a file off its letter; off one that has gone out only with a reason in both languages. */
export const detachFileContract = attachedFileContract.extend({
  reasonKk: text(2000).optional(),
  reasonRu: text(2000).optional(),
})

/** Parts of an address: what fits neither is an address that does not exist. */
export const readFileContract = z.object({ id: z.string() })

export const readPageContract = z.object({ id: z.string(), number: z.string() })

const pixels = z.int('wrong_form').min(1, 'wrong_form').max(20_000, 'wrong_form')

/** What the worker found in a file. */
export const recordPagesContract = z.object({
  fileId: id,
  /** Null: it can be shown. */
  problem: z.enum(fileProblems, 'wrong_form').nullable(),
  /** Of the whole file, drawn or not. */
  pageCount: z.int('wrong_form').min(0, 'wrong_form').max(1_000_000, 'wrong_form'),
  /** In order, from the first. */
  pages: z
    .array(
      z.object({
        width: pixels,
        height: pixels,
        sha256,
        /** Bytes. */
        size: z
          .int('wrong_form')
          .min(1, 'wrong_form')
          .max(2 ** 31 - 1, 'wrong_form'),
      }),
      'wrong_form',
    )
    .max(MAX_DRAWN_PAGES, 'too_many'),
})
