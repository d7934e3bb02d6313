import * as z from 'zod'
import { roles } from '#/domain/access.ts'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { isValidBin } from '#/domain/register/bin.ts'
import { email, id, password, requiredText, text, version } from './fields.ts'

const POST_LIMIT = 200
const PHONE_LIMIT = 60
const NAME_LIMIT = 500
const SHORT_NAME_LIMIT = 120

const post = requiredText(POST_LIMIT)
const phone = text(PHONE_LIMIT)
  .optional()
  .transform((typed) => typed || null)
const role = z.enum(roles, 'wrong_form')
const day = z.string('required').min(1, 'required').refine(isCalendarDate, 'not_a_date')
/** A box to tick: absent from a form where it is not. */
const ticked = z
  .union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)], {
    error: 'wrong_form',
  })
  .default(false)
/** The address of the caller's machine, for limits. */
const address = text(64)

/** Whoever chooses a name of `roles` for somebody says where it is valid. */
export const createPersonContract = z.object({
  email,
  postKk: post,
  postRu: post,
  phone,
  role,
  organisationId: id,
  /** Send the link by mail, too. */
  mail: ticked,
})

export const editPersonContract = z.object({ id, version, email, postKk: post, postRu: post, phone })

export const personContract = z.object({ id })

/** A new link for a person: the one before stops working. */
export const renewInvitationContract = z.object({ id, mail: ticked })

export const revokeInvitationContract = z.object({ invitationId: id })

export const grantContract = z.object({ personId: id, organisationId: id, role })

export const membershipContract = z.object({ membershipId: id })

/** Somebody of the institution by id, or by e-mail and post; both days belong to the time. */
export const nameDeputyContract = z
  .object({
    membershipId: id,
    personId: z.literal('').or(id).optional(),
    email: z.literal('').or(email).optional(),
    postKk: text(POST_LIMIT).optional(),
    postRu: text(POST_LIMIT).optional(),
    from: day,
    until: day,
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], error: 'ends_before_it_begins' })
  .refine(({ personId, email: typed }) => personId || typed, { path: ['email'], error: 'required' })
  .refine(({ personId, postKk }) => personId || postKk, { path: ['postKk'], error: 'required' })
  .refine(({ personId, postRu }) => personId || postRu, { path: ['postRu'], error: 'required' })

/** 256 bits as base64url; anything else is no token of ours. */
const token = z.string('wrong_form').regex(/^[\w-]{43}$/, 'wrong_form')

/** The password, and for the first administrator who they are. */
export const acceptInvitationContract = z.object({
  token,
  password,
  email: z.literal('').or(email).optional(),
  postKk: text(POST_LIMIT).optional(),
  postRu: text(POST_LIMIT).optional(),
  address,
})

export const acceptFormContract = acceptInvitationContract.omit({ address: true })

export const readInvitationContract = z.object({ token })

export const forgottenPasswordContract = z.object({ email, address })

export const forgottenFormContract = forgottenPasswordContract.omit({ address: true })

export const changePasswordContract = z.object({
  current: password,
  password,
  address,
  /** The session that stays; every other one of the person ends. */
  sessionId: text(100),
})

export const changePasswordFormContract = changePasswordContract.pick({ current: true, password: true })

/** For verbs that need no word: they end what is one's own. */
export const nothingContract = z.object({})

export const inviteAdminContract = z.object({ email })

const bin = text(40)
  .optional()
  .transform((typed) => typed?.replace(/\s/g, '') || null)
  .refine((typed) => typed === null || isValidBin(typed), 'not_a_bin')

/** The body at the top of an empty portal. */
export const foundPortalContract = z
  .object({
    kind: z.enum(['department', 'ministry'], 'wrong_form'),
    nameKk: requiredText(NAME_LIMIT),
    nameRu: requiredText(NAME_LIMIT),
    shortKk: requiredText(SHORT_NAME_LIMIT),
    shortRu: requiredText(SHORT_NAME_LIMIT),
    bin,
    districtKk: text(SHORT_NAME_LIMIT).default(''),
    districtRu: text(SHORT_NAME_LIMIT).default(''),
  })
  .refine(({ districtKk, districtRu }) => (districtKk === '') === (districtRu === ''), {
    path: ['districtRu'],
    error: 'both_languages',
  })

export const peopleStates = ['active', 'never', 'disabled'] as const

/** The list by its address line; what does not fit is as if it were absent. */
export const peopleContract = z.object({
  q: z.string().trim().max(200).default('').catch(''),
  role: z.enum(roles).optional().catch(undefined),
  organisation: z.uuid().optional().catch(undefined),
  state: z.enum(peopleStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1).catch(1),
})
export type PeopleQuery = z.output<typeof peopleContract>
