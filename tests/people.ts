import { randomUUID } from 'node:crypto'
import type { Role } from '#/domain/access.ts'
import type { Actor, Context } from '#/server/context.ts'
import type { Database } from '#/server/db/client.ts'

/** Everybody whom a rule may have to tell apart. */
export const personNames = [
  'anonymous',
  'director',
  'otherDirector',
  'press',
  'observer',
  'officer',
  'otherOfficer',
  'ministryOfficer',
  'admin',
  'job',
] as const
export type PersonName = (typeof personNames)[number]

export interface World {
  db: Database
  databaseUrl: string
  /** Above both departments; the officer of its own is `ministryOfficer`. */
  ministryId: string
  departmentId: string
  otherDepartmentId: string
  /** The institution of `director` and `press`. */
  museumId: string
  /** The institution of `otherDirector`, below the same department. */
  libraryId: string
  actors: Record<PersonName, Actor>
  /** A context of that person; `now` is a fixed working day unless given. */
  as(person: PersonName, now?: Date): Context
}

/** Before the deadline of every directive that the factories make. */
export const workingDay = new Date('2026-12-10T10:00:00+05:00')

/** A ministry, two departments, two institutions of the first, and one person for every role. */
export async function makeWorld(db: Database, databaseUrl: string): Promise<World> {
  const ministryId = await organisation({ db, kind: 'ministry', name: 'Ministry' })
  const parentId = ministryId
  const departmentId = await organisation({ db, kind: 'department', name: 'Department', parentId })
  const otherDepartmentId = await organisation({ db, kind: 'department', name: 'Other department', parentId })
  const museumId = await organisation({ db, kind: 'museum', name: 'Museum', parentId: departmentId })
  const libraryId = await organisation({ db, kind: 'library', name: 'Library', parentId: departmentId })
  const actor = (role: Role, organisationId: string) => makeActor({ db, role, organisationId })
  const actors: Record<PersonName, Actor> = {
    anonymous: { kind: 'anonymous' },
    director: await actor('director', museumId),
    otherDirector: await actor('director', libraryId),
    press: await actor('press', museumId),
    observer: await actor('observer', departmentId),
    officer: await actor('officer', departmentId),
    otherOfficer: await actor('officer', otherDepartmentId),
    ministryOfficer: await actor('officer', ministryId),
    admin: await actor('admin', departmentId),
    job: { kind: 'system', job: 'verify-link' },
  }
  const as: World['as'] = (person, now = workingDay) => ({
    actor: actors[person],
    now,
    db,
    requestId: randomUUID(),
  })
  return { db, databaseUrl, ministryId, departmentId, otherDepartmentId, museumId, libraryId, actors, as }
}

async function organisation({
  db,
  kind,
  name,
  parentId = null,
}: {
  db: Database
  kind: 'ministry' | 'department' | 'museum' | 'library'
  name: string
  parentId?: string | null
}): Promise<string> {
  const { id } = await db.prisma.organisation.create({
    data: { kind, nameKk: name, nameRu: name, shortKk: name, shortRu: name, parentId },
  })
  return id
}

async function makeActor({ db, role, organisationId }: { db: Database; role: Role; organisationId: string }) {
  const { id } = await db.prisma.person.create({
    data: {
      email: `${randomUUID()}@example.kz`,
      postKk: role,
      postRu: role,
      memberships: { create: { role, organisationId } },
    },
  })
  return { kind: 'person', personId: id, memberships: [{ role, organisationId }] } satisfies Actor
}
