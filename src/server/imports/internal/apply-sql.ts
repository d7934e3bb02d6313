import { actorName, type Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { Prisma } from '../../db/generated/client.ts'

/** Rows of one import from a number on, up to another (not included). */
export interface Slice {
  importId: string
  from: number
  to: number
}

/** Writes the new organisations of a slice, what stands above before what stands below. Returns how many. */
export async function insertOrganisations(tx: Tx, slice: Slice): Promise<number> {
  await tx.$executeRaw`
    insert into district (id, name_kk, name_ru)
    select distinct on (d.id) d.id, d."nameKk", d."nameRu"
    from ${rowsOf(slice)}, jsonb_to_record(r.data #> '{plan,district}') as d(id uuid, "nameKk" text, "nameRu" text)
    where r.outcome in ('create', 'update') and d.id is not null
    on conflict (id) do nothing`
  return tx.$executeRaw`
    insert into organisation (id, parent_id, kind, name_kk, name_ru, short_kk, short_ru, bin, district_id, work_week,
      phone, opened_on, closed_on)
    select r.organisation_id, v."parentId", v.kind::"OrganisationKind", v."nameKk", v."nameRu", v."shortKk", v."shortRu",
      v.bin, v."districtId", v."workWeek", v.phone, v."openedOn", v."closedOn"
    from ${rowsOf(slice)}, ${planned} where r.outcome = 'create' order by r.number`
}

/** Corrects the known organisations of a slice that are still as the preview saw them. Returns how many were. */
export function updateOrganisations(tx: Tx, slice: Slice): Promise<number> {
  return tx.$executeRaw`
    update organisation g set parent_id = v."parentId", kind = v.kind::"OrganisationKind", name_kk = v."nameKk",
      name_ru = v."nameRu", short_kk = v."shortKk", short_ru = v."shortRu", bin = v.bin, district_id = v."districtId",
      work_week = v."workWeek", phone = v.phone, opened_on = v."openedOn", version = g.version + 1
    from ${rowsOf(slice)}, ${planned}
    where r.outcome = 'update' and g.id = r.organisation_id and g.version = (r.data #>> '{plan,version}')::int`
}

/** Adds the accounts of a slice and confirms those that were only known. Returns how many of each are owed and done. */
export async function writeAccounts(tx: Tx, slice: Slice): Promise<{ owed: number; done: number }> {
  const [{ owed } = { owed: 0 }] = await tx.$queryRaw<{ owed: number }[]>`
    select count(*)::int as owed from ${rowsOf(slice)}, ${accounts} where r.outcome in ('create', 'update')`
  if (owed === 0) return { owed, done: 0 }
  const added = await tx.$executeRaw`
    insert into account (id, institution_id, platform, handle, title, status)
    select a.id, r.organisation_id, a.platform::"SlotPlatform", a.handle, a.handle, 'confirmed'
    from ${rowsOf(slice)}, ${accounts} where r.outcome in ('create', 'update') and a.was is null`
  const confirmed = await tx.$executeRaw`
    update account k set status = 'confirmed', version = k.version + 1
    from ${rowsOf(slice)}, ${accounts}
    where r.outcome in ('create', 'update') and a.was is not null and k.id = a.id and k.status::text = a.was`
  return { owed, done: added + confirmed }
}

/** An entry of the journal for every organisation of a slice. */
export async function auditSlice(tx: Tx, context: Context, slice: Slice): Promise<void> {
  await tx.$executeRaw`
    insert into audit_entry (actor, action, organisation_id, subject_type, subject_id, before, after, request_id)
    select ${actorName(context.actor)}, case r.outcome when 'create' then 'imports.create_row' else 'imports.update_row' end,
      r.organisation_id, 'organisation', r.organisation_id::text, r.before,
      jsonb_build_object('importId', r.import_id, 'row', r.number, 'values', r.data #> '{plan,values}',
        'accounts', r.data #> '{plan,accounts}'), ${context.requestId}
    from ${rowsOf(slice)} where r.outcome in ('create', 'update') order by r.number`
}

const planned = Prisma.sql`jsonb_to_record(r.data #> '{plan,values}') as v("parentId" uuid, kind text, "nameKk" text,
  "nameRu" text, "shortKk" text, "shortRu" text, bin text, "districtId" uuid, "workWeek" int[], phone text,
  "openedOn" date, "closedOn" date)`

const accounts = Prisma.sql`jsonb_to_recordset(r.data #> '{plan,accounts}') as a(id uuid, platform text, handle text, was text)`

function rowsOf({ importId, from, to }: Slice): Prisma.Sql {
  return Prisma.sql`(select * from import_row where import_id = ${importId}::uuid and number >= ${from}
    and number < ${to} order by number) r`
}
