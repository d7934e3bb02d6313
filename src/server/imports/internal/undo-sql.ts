import { actorName, type Context } from '../../context.ts'
import type { Reader, Tx } from '../../db/client.ts'
import { Prisma } from '../../db/generated/client.ts'

/** Whether somebody has changed what an import wrote, or built on it: then it cannot be taken back. */
export async function changedSince(tx: Reader, importId: string): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ changed: boolean }[]>`
    with written as (
      select r.organisation_id as id, r.outcome, r.data from import_row r
      where r.import_id = ${importId}::uuid and r.outcome in ('create', 'update')
    ), made as (select id from written where outcome = 'create'),
    account_of as (
      select a.id, w.id as organisation_id, w.outcome, a.was
      from written w, jsonb_to_recordset(w.data #> '{plan,accounts}') as a(id uuid, was text)
    )
    select exists (
        select 1 from written w left join organisation g on g.id = w.id
        where g.id is null or g.version <> coalesce(nullif((w.data #>> '{plan,version}')::int, 0), 0) + 1)
      or exists (select 1 from account_of a left join account k on k.id = a.id
        where k.id is null or k.status <> 'confirmed' or k.merged_into_id is not null or (a.was is null and k.version <> 1))
      or exists (select 1 from account k join written w on w.id = k.institution_id and w.outcome = 'create'
        where not w.data #> '{plan,accounts}' @> jsonb_build_array(jsonb_build_object('id', k.id)))
      or exists (select 1 from organisation g join made m on m.id = g.parent_id
        where not exists (select 1 from written w where w.id = g.id))
      or exists (select 1 from membership x join made m on m.id = x.organisation_id)
      or exists (select 1 from obligation x join made m on m.id = x.institution_id)
      or exists (select 1 from directive x join made m on m.id = x.issuer_id)
      or exists (select 1 from former_name x join made m on m.id = x.organisation_id)
      or exists (select 1 from file x join made m on m.id = x.organisation_id) as changed`
  return found?.changed ?? true
}

/** Gives the corrected organisations back what they had. */
export async function restoreOrganisations(tx: Tx, importId: string): Promise<number> {
  return tx.$executeRaw`
    update organisation g set parent_id = v."parentId", kind = v.kind::"OrganisationKind", name_kk = v."nameKk",
      name_ru = v."nameRu", short_kk = v."shortKk", short_ru = v."shortRu", bin = v.bin, district_id = v."districtId",
      work_week = v."workWeek", phone = v.phone, opened_on = v."openedOn", version = g.version + 1
    from import_row r, jsonb_to_record(r.before) as v("parentId" uuid, kind text, "nameKk" text, "nameRu" text,
      "shortKk" text, "shortRu" text, bin text, "districtId" uuid, "workWeek" int[], phone text, "openedOn" date)
    where r.import_id = ${importId}::uuid and r.outcome = 'update' and g.id = r.organisation_id`
}

/** Takes added accounts away, or out of use where a directive counts on them; the others are what they were. */
export async function restoreAccounts(tx: Tx, importId: string): Promise<void> {
  const added = Prisma.sql`select a.id from import_row r, jsonb_to_recordset(r.data #> '{plan,accounts}') as a(id uuid, was text)
    where r.import_id = ${importId}::uuid and r.outcome in ('create', 'update') and a.was is null`
  await tx.$executeRaw`
    update account set status = 'retired', version = version + 1
    where id in (${added}) and exists (select 1 from slot s where s.account_id = account.id)`
  await tx.$executeRaw`
    delete from account where id in (${added}) and not exists (select 1 from slot s where s.account_id = account.id)`
  await tx.$executeRaw`
    update account k set status = a.was::"AccountStatus", version = k.version + 1
    from import_row r, jsonb_to_recordset(r.data #> '{plan,accounts}') as a(id uuid, was text)
    where r.import_id = ${importId}::uuid and r.outcome = 'update' and a.was is not null and k.id = a.id`
}

/** Removes the new organisations of a stretch of rows: later rows first, since they may stand below earlier ones. */
export function deleteOrganisations(
  tx: Tx,
  { importId, from, to }: { importId: string; from: number; to: number },
): Promise<number> {
  return tx.$executeRaw`
    delete from organisation g using import_row r
    where r.import_id = ${importId}::uuid and r.outcome = 'create' and r.number >= ${from} and r.number < ${to}
      and g.id = r.organisation_id`
}

/** Removes districts that came with the table and have nobody left. */
export async function deleteDistricts(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`
    delete from district d using (
      select distinct (r.data #>> '{plan,district,id}')::uuid as id from import_row r
      where r.import_id = ${importId}::uuid and r.data #>> '{plan,district,id}' is not null) n
    where d.id = n.id and d.version = 1 and not exists (select 1 from organisation g where g.district_id = d.id)`
}

/** An entry of the journal for every row; what is gone belongs to the matters of its department. */
export async function auditUndone(
  tx: Tx,
  context: Context,
  { importId, organisationId }: { importId: string; organisationId: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into audit_entry (actor, action, organisation_id, subject_type, subject_id, before, after, request_id)
    select ${actorName(context.actor)}, case r.outcome when 'create' then 'imports.remove_row' else 'imports.restore_row' end,
      case r.outcome when 'create' then ${organisationId}::uuid else r.organisation_id end, 'organisation',
      r.organisation_id::text, r.data #> '{plan,values}',
      coalesce(r.before, '{}') || jsonb_build_object('importId', r.import_id, 'row', r.number), ${context.requestId}
    from import_row r where r.import_id = ${importId}::uuid and r.outcome in ('create', 'update') order by r.number`
}
