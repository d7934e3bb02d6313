import { addDays, calendarDate, startOfDay } from '#/domain/calendar/zone.ts'
import type { AuditQuery } from '#/contracts/audit.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'

export interface JournalEntry {
  id: string
  at: Date
  /** person:<id>, system:<job> or anonymous. */
  actor: string
  postKk: string | null
  postRu: string | null
  action: string
  organisationId: string | null
  shortKk: string | null
  shortRu: string | null
  subjectType: string
  subjectId: string
  before: unknown
  after: unknown
}

/** Entries of the scope's organisations, newest first; one more than `limit` says that there are older ones.
 *  What the portal did by itself is left out, unless it, an action or one record is asked for. */
export function journal(
  context: Context,
  { scope, filter, limit }: { scope: DepartmentScope; filter: AuditQuery; limit: number },
): Promise<JournalEntry[]> {
  const { action, person, organisation, from, to, subject, before, portal } = filter
  const everything = portal || action || subject
  const wanted = [
    inside(scope),
    !everything && Prisma.sql`e.actor not like 'system:%'`,
    action && Prisma.sql`e.action = ${action}`,
    person && Prisma.sql`e.actor = ${`person:${person}`}`,
    organisation && Prisma.sql`o.ancestor_ids && ${[organisation]}::uuid[]`,
    from && Prisma.sql`e.at >= ${startOfDay(calendarDate(from))}`,
    to && Prisma.sql`e.at < ${startOfDay(addDays({ date: calendarDate(to), days: 1 }))}`,
    subject && Prisma.sql`e.subject_id = ${subject}`,
    before && Prisma.sql`e.id < ${BigInt(before)}`,
  ].filter((part): part is Prisma.Sql => typeof part === 'object')
  return context.db.prisma.$queryRaw<JournalEntry[]>`
    select e.id::text, e.at, e.actor, p.post_kk as "postKk", p.post_ru as "postRu", e.action,
      o.id as "organisationId", o.short_kk as "shortKk", o.short_ru as "shortRu",
      e.subject_type as "subjectType", e.subject_id as "subjectId", e.before, e.after
    from audit_entry e left join organisation o on o.id = e.organisation_id
      left join person p on e.actor = 'person:' || p.id
    where ${Prisma.join(wanted, ' and ')} order by e.id desc limit ${limit + 1}`
}

/** What the filters offer: every action that the journal knows, and the people who did something. */
export async function journalChoices(context: Context, { scope }: { scope: DepartmentScope }) {
  const [actions, people] = await Promise.all([
    context.db.prisma.$queryRaw<{ action: string }[]>`
      select distinct e.action from audit_entry e left join organisation o on o.id = e.organisation_id
      where ${inside(scope)} order by e.action`,
    context.db.prisma.$queryRaw<{ id: string; postKk: string; postRu: string }[]>`
      select p.id, p.post_kk as "postKk", p.post_ru as "postRu" from person p
      where exists (select 1 from membership m join organisation o on o.id = m.organisation_id
        where m.person_id = p.id and ${inside(scope)}) order by p.post_kk collate "kk-x-icu" limit ${MOST_PEOPLE}`,
  ])
  return { actions: actions.map(({ action }) => action), people }
}

/** A select with more is no help: the list of people leads to a person's own entries. */
const MOST_PEOPLE = 200

/** What belongs to no organisation (a failed sign-in, a day of the calendar) is for whoever stands at the root. */
function inside({ organisationIds }: DepartmentScope): Prisma.Sql {
  if (organisationIds === null) return Prisma.sql`true`
  const ids = [...organisationIds]
  return Prisma.sql`(o.ancestor_ids && ${ids}::uuid[] or (o.id is null and exists
    (select 1 from organisation r where r.id = any (${ids}::uuid[]) and r.parent_id is null)))`
}
