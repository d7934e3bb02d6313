import * as z from 'zod'
import { kitLimits } from '#/domain/kit/kit.ts'
import { HASHTAG_LIMIT } from '#/domain/kit/propose-hashtag.ts'
import { id, requiredText } from './fields.ts'

const VERSION_LIMIT = 2 ** 31 - 1

/** Zero before the first save: what the screen shows then is a proposal. */
const kitVersion = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^\d{1,10}$/)
        .transform(Number),
    ],
    'wrong_form',
  )
  .pipe(z.int('wrong_form').min(0, 'wrong_form').max(VERSION_LIMIT, 'wrong_form'))

/** With or without its sign; networks end a hashtag at anything but a letter, a number or a low line. */
const hashtag = z
  .string('wrong_form')
  .transform((typed) => typed.trim().replace(/^#/, '').normalize('NFC'))
  .pipe(
    z
      .string()
      .min(3, 'not_a_hashtag')
      .max(HASHTAG_LIMIT, 'too_long')
      .regex(/^\p{L}+$/u, 'not_a_hashtag'),
  )

export const saveKitContract = z.object({
  directiveId: id,
  version: kitVersion,
  hashtag,
  postKk: requiredText(kitLimits.post),
  postRu: requiredText(kitLimits.post),
  storyKk: requiredText(kitLimits.story),
  storyRu: requiredText(kitLimits.story),
  titleKk: requiredText(kitLimits.title),
  titleRu: requiredText(kitLimits.title),
  articleKk: requiredText(kitLimits.article),
  articleRu: requiredText(kitLimits.article),
})

/** The form has two buttons: what is typed is kept, or kept and shown. */
export const kitFormContract = saveKitContract.extend({ intent: z.enum(['save', 'offer'], 'wrong_form') })

export const withdrawKitContract = z.object({ directiveId: id, version: kitVersion })

export const kitFormats = ['square', 'story', 'wide', 'poster'] as const
export type KitFormat = (typeof kitFormats)[number]

/** A picture or the poster of a directive; the version only makes addresses differ, so that a copy can be kept. */
export const kitFileContract = z.object({
  id: z.string().max(100),
  picture: z.enum(kitFormats, 'wrong_form'),
  locale: z.enum(['kk', 'ru', 'en']).optional(),
  v: z.string().max(20).optional(),
  download: z.string().max(1).optional(),
})
