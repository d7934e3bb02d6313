import { demoAccounts, demoEmail, type DemoAccount } from '#/contracts/demo.ts'
import type { Role } from '#/domain/access.ts'
import { isIdle, isTouchDue } from '#/domain/sessions/lifetime.ts'
import type { Database } from '../db/client.ts'
import { hashOf } from './internal.ts'

export interface SignedIn {
  personId: string
  postKk: string
  postRu: string
  memberships: { role: Role; organisationId: string; shortKk: string; shortRu: string }[]
}

/**
 * Who holds this session, in one query; null when it is unknown, closed, expired, idle for too long or
 * its person is disabled. Memberships are read anew, as valid at this instant: a person demoted is demoted
 * on the next request, a deputy is none from the first instant after the last day.
 */
export async function signedIn({
  db,
  sessionId,
  now,
}: {
  db: Database
  sessionId: string
  now: Date
}): Promise<SignedIn | null> {
  const idHash = hashOf(sessionId)
  const [found] = await db.prisma.$queryRaw<(SignedIn & { lastSeenAt: Date })[]>`
    select p.id as "personId", p.post_kk as "postKk", p.post_ru as "postRu", s.last_seen_at as "lastSeenAt",
      coalesce((select jsonb_agg(jsonb_build_object('role', m.role, 'organisationId', m.organisation_id,
          'shortKk', o.short_kk, 'shortRu', o.short_ru) order by m.id)
        from membership m join organisation o on o.id = m.organisation_id
        where m.person_id = p.id and (m.valid_from is null or m.valid_from <= ${now})
          and (m.valid_to is null or m.valid_to > ${now})), '[]') as memberships
    from session s join person p on p.id = s.person_id
    where s.id_hash = ${idHash} and s.revoked_at is null and s.expires_at > ${now} and p.disabled_at is null`
  if (!found) return null
  const { lastSeenAt, ...person } = found
  if (isIdle({ memberships: person.memberships, lastSeenAt, now })) return null
  if (isTouchDue({ lastSeenAt, now })) {
    await db.prisma.$executeRaw`
      update session set last_seen_at = ${now} where id_hash = ${idHash} and last_seen_at < ${now}`
  }
  return person
}

export interface DemoPerson {
  account: DemoAccount
  postKk: string
  postRu: string
}

/** The demo's people that this database has, in the order of the list; empty where no demo was loaded. */
export async function demoPeopleHere(db: Database): Promise<DemoPerson[]> {
  const emails = demoAccounts.map(demoEmail)
  const people = await db.prisma.person.findMany({
    where: { email: { in: emails }, disabledAt: null },
    select: { email: true, postKk: true, postRu: true },
  })
  return demoAccounts.flatMap((account) => {
    const person = people.find(({ email }) => email === demoEmail(account))
    return person ? [{ account, postKk: person.postKk, postRu: person.postRu }] : []
  })
}

/** The department whose portal this is: the topmost that issues. For the foot of the sign-in page. */
export async function portalOwner(db: Database): Promise<{ nameKk: string; nameRu: string } | null> {
  const [owner] = await db.prisma.$queryRaw<{ nameKk: string; nameRu: string }[]>`
    select name_kk as "nameKk", name_ru as "nameRu" from organisation
    where kind = 'department' order by cardinality(ancestor_ids), id limit 1`
  return owner ?? null
}
