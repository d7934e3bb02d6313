import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'

/** Whom a mail is for. Directors and press count as valid now; nobody whose account is disabled gets any. */
export type Recipients =
  | { readonly personIds: readonly string[] }
  /** Directors and press of the institution. */
  | { readonly organisationId: string }
  /** Directors and press of each of these obligations' institutions. */
  | { readonly obligationIds: readonly string[] }
  /** The same for everyone who still owes the directive something: all but exempt and refused. */
  | { readonly obligationsOf: string }
  /** Officers of that very department. */
  | { readonly officersOf: string }
  /** Somebody the register does not know yet. */
  | { readonly address: string }

/** Rows of (person_id, address, organisation_id, obligation_id); null where the mail itself says it. */
export function recipientsSql(context: Context, to: Recipients): Prisma.Sql {
  if ('address' in to) {
    return Prisma.sql`select null::uuid as person_id, ${to.address.trim().toLowerCase()}::text as address,
      null::uuid as organisation_id, null::uuid as obligation_id`
  }
  if ('personIds' in to) {
    return Prisma.sql`select p.id as person_id, p.email as address, null::uuid as organisation_id,
      null::uuid as obligation_id
      from person p where p.id = any(${[...to.personIds]}::uuid[]) and p.disabled_at is null`
  }
  if ('officersOf' in to) return members(context, { organisationId: to.officersOf, roles: ['officer'] })
  if ('organisationId' in to) return members(context, { organisationId: to.organisationId, roles: answering })
  const which =
    'obligationIds' in to
      ? Prisma.sql`o.id = any(${[...to.obligationIds]}::uuid[])`
      : Prisma.sql`o.directive_id = ${to.obligationsOf}::uuid and o.exempt_at is null and o.refused_at is null`
  return Prisma.sql`select distinct p.id as person_id, p.email as address, o.institution_id as organisation_id,
    o.id as obligation_id
    from obligation o join membership m on m.organisation_id = o.institution_id join person p on p.id = m.person_id
    where ${which} and m.role::text = any(${answering}) and ${validNow(context)}`
}

const answering = ['director', 'press']

function members(
  context: Context,
  { organisationId, roles }: { organisationId: string; roles: string[] },
): Prisma.Sql {
  return Prisma.sql`select distinct p.id as person_id, p.email as address, m.organisation_id,
    null::uuid as obligation_id
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = ${organisationId}::uuid and m.role::text = any(${roles}) and ${validNow(context)}`
}

function validNow({ now }: Context): Prisma.Sql {
  return Prisma.sql`p.disabled_at is null and (m.valid_from is null or m.valid_from <= ${now})
    and (m.valid_to is null or m.valid_to > ${now})`
}
