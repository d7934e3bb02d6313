import type { SlotPlatform } from '../obligations/slots.ts'
import type { Platform } from '../links/found-link.ts'

/** What the form says about an institution itself, in the order of the form. */
export const importFields = [
  'nameKk',
  'nameRu',
  'shortKk',
  'shortRu',
  'kind',
  'bin',
  'district',
  'parent',
  'workWeek',
  'phone',
  'openedOn',
  'closedOn',
] as const
export type ImportField = (typeof importFields)[number]

/** Where it publishes: a column each, with addresses or names of accounts. */
export const importPlatforms = [
  'site',
  'instagram',
  'facebook',
  'telegram',
  'tiktok',
  'vk',
  'youtube',
  'ok',
  'threads',
  'whatsapp',
  'x',
] as const satisfies readonly (Platform & SlotPlatform)[]
export type ImportPlatform = (typeof importPlatforms)[number]

export const importColumns = [...importFields, ...importPlatforms] as const
export type ImportColumn = ImportField | ImportPlatform

/** Why a cell is refused; the sentences stand under `importErrors`. */
export const cellErrorCodes = [
  'required',
  'short_required',
  'too_long',
  'letters_lost',
  'formula',
  'error_value',
  'kind_unknown',
  'kind_fixed',
  'bin_wrong',
  'bin_rounded',
  'bin_repeated',
  'bin_elsewhere',
  'department_itself',
  'name_repeated',
  'name_unclear',
  'district_unknown',
  'district_unclear',
  'parent_unknown',
  'parent_unclear',
  'parent_in_itself',
  'parent_wrong_place',
  'week_unclear',
  'phone_wrong',
  'date_wrong',
  'closed_before_opened',
  'closing_by_hand',
  'account_unclear',
] as const
export type CellErrorCode = (typeof cellErrorCodes)[number]

export interface CellError {
  readonly column: ImportColumn
  readonly code: CellErrorCode
  /** The other row, where two contradict each other. */
  readonly row?: number
}

/** The longest text of a column, in UTF-16 units. */
export const columnLimits: Readonly<Partial<Record<ImportColumn, number>>> = {
  nameKk: 500,
  nameRu: 500,
  shortKk: 120,
  shortRu: 120,
  phone: 60,
}
