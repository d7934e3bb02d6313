import * as z from 'zod'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { isValidBin } from '#/domain/register/bin.ts'
import { organisationKinds } from '#/domain/register/kinds.ts'
import { id, listOf, optionalDate, requiredText, text, version } from './fields.ts'

/** The longest names on letterheads, with whose name the institution bears; short ones stand in tables. */
export const NAME_LIMIT = 500
export const SHORT_NAME_LIMIT = 120
const PHONE_LIMIT = 60

const names = {
  nameKk: requiredText(NAME_LIMIT),
  nameRu: requiredText(NAME_LIMIT),
  shortKk: requiredText(SHORT_NAME_LIMIT),
  shortRu: requiredText(SHORT_NAME_LIMIT),
}

/** An empty field of a form means "none". */
const bin = text(40)
  .nullable()
  .transform((typed) => typed?.replace(/\s/g, '') || null)
  .refine((typed) => typed === null || isValidBin(typed), 'not_a_bin')

const day = z.string('wrong_form').refine(isCalendarDate, 'not_a_date')

const facts = {
  kind: z.enum(organisationKinds, 'wrong_form'),
  districtId: z.union([z.literal('').transform(() => null), id, z.null()], 'unknown_id'),
  bin,
  /** ISO weekdays, ascending. */
  workWeek: listOf({
    item: z.coerce.number('wrong_form').int('wrong_form').min(1, 'wrong_form').max(7, 'wrong_form'),
    limit: 7,
  })
    .transform((days) => [...new Set(days)].sort((a, b) => a - b))
    .refine((days) => days.length > 0, 'required'),
  phone: text(PHONE_LIMIT)
    .nullable()
    .transform((typed) => typed || null),
  openedOn: optionalDate,
}

export const createOrganisationContract = z.object({ parentId: id, ...names, ...facts })

/** Corrects what was entered wrongly; a renaming of a certain day is a verb of its own. */
export const editOrganisationContract = z.object({ id, version, ...names, ...facts })

/** `until` is the first day of the new name. */
export const renameOrganisationContract = z.object({ id, version, until: day, ...names })

export const changedOrganisationContract = z.object({ id, version })

export const moveOrganisationContract = z.object({ id, version, parentId: id })

/** `closedOn` is the first day without the organisation. */
export const closeOrganisationContract = z.object({ id, version, closedOn: day })

/** What has just been done to an organisation, as its page's address line tells it. */
const organisationSteps = ['created', 'saved', 'renamed', 'name_back', 'moved', 'closed', 'reopened'] as const

export const organisationPageContract = z.object({
  id,
  done: z.enum(organisationSteps).optional().catch(undefined),
  /** How many obligations it touched. */
  n: z.coerce.number().int().min(0).optional().catch(undefined),
})

export const newOrganisationContract = z.object({
  /** Where it will stand; without one the choice is open. */
  parent: z.uuid().optional().catch(undefined),
})

const districtNames = { nameKk: requiredText(SHORT_NAME_LIMIT), nameRu: requiredText(SHORT_NAME_LIMIT) }

export const createDistrictContract = z.object(districtNames)

export const renameDistrictContract = z.object({ id, version, ...districtNames })

export const removeDistrictContract = z.object({ id, version })
