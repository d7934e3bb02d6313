import type * as z from 'zod'
import type { createOrganisationContract, editOrganisationContract } from '#/contracts/organisations.ts'
import { mayStandBelow, type OrganisationKind } from '#/domain/register/tree.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Tx } from '../db/client.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import { refuseOn } from '../db/refusals.ts'
import type { Prisma } from '../db/generated/client.ts'

/** An organisation inside the scope, with everything that a verb may change. @throws Problem not_found */
export async function loadOrganisation(tx: Tx, { id, scope }: { id: string; scope: DepartmentScope }) {
  const found = await tx.organisation.findFirst({ where: { id, ...within(scope) }, select: columns })
  if (!found) throw new Problem('not_found', { what: 'organisation' })
  return found
}
export type LoadedOrganisation = Awaited<ReturnType<typeof loadOrganisation>>

const columns = {
  id: true,
  parentId: true,
  kind: true,
  version: true,
  nameKk: true,
  nameRu: true,
  shortKk: true,
  shortRu: true,
  bin: true,
  districtId: true,
  workWeek: true,
  phone: true,
  openedOn: true,
  closedOn: true,
  closingAt: true,
} satisfies Prisma.OrganisationSelect

/** Writes on the version that the form showed. @throws Problem stale, bin_taken, not_found (a district that is gone) */
export async function writeOrganisation(
  tx: Tx,
  {
    organisation,
    version,
    data,
  }: {
    organisation: LoadedOrganisation
    version: number
    data: Prisma.OrganisationUncheckedUpdateManyInput
  },
): Promise<{ id: string; version: number }> {
  const { id } = organisation
  const write = () =>
    tx.organisation.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } })
  const { count } = await refuseTaken(write)
  if (count > 0) return { id, version: version + 1 }
  // Another verb was faster, perhaps within this very moment: what stands now is what the form must learn.
  const now = await tx.organisation.findUniqueOrThrow({ where: { id }, select: columns })
  throw new Problem('stale', { changed: namesOf({ from: plain(now), to: data }), version: now.version })
}

/** A БИН that stands elsewhere, a district that was removed meanwhile. */
export function refuseTaken<T>(work: () => Promise<T>): Promise<T> {
  return refuseOn({
    constraint: 'organisation_district_id_fkey',
    problem: { code: 'not_found', details: { what: 'district' } },
    work: () =>
      refuseOn({ constraint: 'organisation_bin_key', problem: { code: 'bin_taken', details: {} }, work }),
  })
}

/** The fields of a form as columns. @throws Problem invalid for a day of opening after that of closing */
export function organisationColumns({
  facts: { openedOn, ...fields },
  closedOn,
}: {
  facts: Omit<Facts, 'id' | 'version' | 'parentId'>
  closedOn: Date | null
}) {
  if (openedOn && closedOn && openedOn > dayOf(closedOn))
    throw new Problem('invalid', { fields: { openedOn: 'after_closing' } })
  return { ...fields, openedOn: openedOn && dayColumn(openedOn) }
}
type Facts = z.output<typeof createOrganisationContract> | z.output<typeof editOrganisationContract>

/** Where an organisation may stand. @throws Problem not_found, invalid */
export async function standBelow(
  tx: Tx,
  { parentId, kind, scope }: { parentId: string; kind: OrganisationKind; scope: DepartmentScope },
): Promise<void> {
  const above = await tx.organisation.findFirst({
    where: { id: parentId, ...within(scope) },
    select: { kind: true },
  })
  if (!above) throw new Problem('not_found', { what: 'organisation' })
  if (!mayStandBelow({ kind, above: above.kind }))
    throw new Problem('invalid', { fields: { parentId: 'wrong_place' } })
}

/** What an entry of the journal says of a change: only what differs, days as days. */
export function changeOf({
  from,
  to,
}: {
  from: LoadedOrganisation
  to: Prisma.OrganisationUncheckedUpdateManyInput
}) {
  const [before, after] = [plain(from), plain(to as Partial<LoadedOrganisation>)]
  const names = namesOf({ from: before, to })
  const pick = (values: Plain) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
  return { names, before: pick(before), after: pick(after) }
}

type Plain = Record<string, string | number | number[] | null>

/** The columns as an entry of the journal holds them: days as days. */
export function plain(columns: Partial<LoadedOrganisation>): Plain {
  const told = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
  return Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, told(value)])) as Plain
}

function namesOf({ from, to }: { from: Plain; to: Prisma.OrganisationUncheckedUpdateManyInput }): string[] {
  const wanted = plain(to as Partial<LoadedOrganisation>)
  return Object.keys(wanted).filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(from[name]))
}
