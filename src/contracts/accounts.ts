import * as z from 'zod'
import type { AccountPlatform } from '#/domain/register/account-handle.ts'
import { slotPlatforms } from '#/domain/obligations/slots.ts'
import { id, listOf, text, version } from './fields.ts'

export const proposeAccountContract = z.object({ itemId: id })

/** Where an account can be; in the order of every screen. */
export const accountPlatforms = slotPlatforms.filter((one): one is AccountPlatform => one !== 'any')

const ADDRESS_LIMIT = 2000
const TITLE_LIMIT = 120

const account = {
  platform: z.enum(accountPlatforms, 'wrong_form'),
  /** An address, «@name» or a host; empty only for an outlet without a site. */
  address: text(ADDRESS_LIMIT),
  /** How people call it; empty where the address says enough. */
  title: text(TITLE_LIMIT)
    .nullable()
    .optional()
    .transform((typed) => typed || null),
}

export const addAccountContract = z.object({ institutionId: id, ...account })

export const editAccountContract = z.object({ id, version, ...account })

export const changedAccountContract = z.object({ id, version })

export const mergeAccountContract = z.object({ id, version, intoId: id })

/** More than any institution has. */
const ACCOUNTS_LIMIT = 200

/** Those that stood before the person's eyes: what was added meanwhile is not confirmed with them. */
export const confirmAccountsContract = z.object({
  institutionId: id,
  accountIds: listOf({ item: id, limit: ACCOUNTS_LIMIT }),
})
