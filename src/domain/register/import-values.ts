import type { CalendarDate } from '../calendar/zone.ts'
import type { ImportPlatform } from './import-columns.ts'
import type { institutionKinds } from './kinds.ts'

/** What a table may bring in: institutions, and departments below the one that imports. */
export type OrganisationKind = (typeof institutionKinds)[number] | 'department'

/** An organisation as the form knows it. */
export interface OrganisationValues {
  readonly nameKk: string
  readonly nameRu: string
  readonly shortKk: string
  readonly shortRu: string
  readonly kind: OrganisationKind
  readonly bin: string | null
  readonly districtId: string | null
  readonly parentId: string
  /** ISO weekdays, ascending. */
  readonly workWeek: readonly number[]
  readonly phone: string | null
  readonly openedOn: CalendarDate | null
  readonly closedOn: CalendarDate | null
}

export interface AccountName {
  readonly platform: ImportPlatform
  readonly handle: string
}

/** A row with its cells understood; what is absent was empty or is wrong. */
export interface ReadValues extends Partial<Present<Omit<OrganisationValues, 'districtId' | 'parentId'>>> {
  /** As written. */
  readonly district?: string
  readonly parent?: string
  readonly accounts: readonly AccountName[]
}

type Present<T> = { [Key in keyof T]: NonNullable<T[Key]> }
