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
  'admin',
] as const
export type PersonName = (typeof personNames)[number]

export interface World {
  db: Database
  databaseUrl: string
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

/** Two departments, two institutions and one person for every role, in an empty database. */
export async function makeWorld(db: Database, databaseUrl: string): Promise<World> {
  const departmentId = await organisation({ db, kind: 'department', name: 'Department' })
  const otherDepartmentId = await organisation({ db, kind: 'department', name: 'Other department' })
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
    admin: await actor('admin', departmentId),
  }
  const as: World['as'] = (person, now = workingDay) => ({
    actor: actors[person],
    now,
    db,
    requestId: randomUUID(),
  })
  return { db, databaseUrl, departmentId, otherDepartmentId, museumId, libraryId, actors, as }
}

async function organisation({
  db,
  kind,
  name,
  parentId = null,
}: {
  db: Database
  kind: 'department' | 'museum' | 'library'
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
