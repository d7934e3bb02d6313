import { randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '#/server/db/client.ts'
import type { Actor, Context } from '#/server/context.ts'
import type { Role } from '#/domain/access.ts'
import { demoEmail } from '#/contracts/demo.ts'
import { hashPassword } from '#/lib/password.ts'
import { demoPassword, demoPeople } from './demo-people.ts'
import { department, districts, institutions, inventedBin, otherDepartment } from './register.ts'
import type { DemoInstitution } from './register.ts'

/** The demo's stage: the verbs are played on it in the right order, each at its own instant. */
export interface Stage {
  db: Database
  pressOrigin: string
  departmentId: string
  officer: Actor
  institutions: Map<string, DemoInstitution & { id: string; director: Actor }>
  /** The verb's context at that instant; the database's clock is set to it too. */
  at(actor: Actor, instant: Date): Promise<Context>
}

/** Opens one connection, so that the clock set on it holds for everything that follows. */
export async function setStage({
  databaseUrl,
  pressOrigin,
}: {
  databaseUrl: string
  pressOrigin: string
}): Promise<Stage> {
  const db = await openDatabase({ url: databaseUrl, poolSize: 1 })
  const { prisma } = db
  const register = await fillRegister({ db, pressOrigin })
  const passwordHash = await hashPassword(demoPassword)
  const person = async (given: {
    email: string
    postKk: string
    postRu: string
    role: Role
    organisationId: string
  }) => {
    const { role, organisationId, ...rest } = given
    const { id } = await prisma.person.create({
      data: { ...rest, passwordHash, memberships: { create: { role, organisationId } } },
    })
    return { kind: 'person', personId: id, memberships: [{ role, organisationId }] } satisfies Actor
  }
  const people = new Map<string, Actor>()
  for (const { email, postKk, postRu, role, noteKey } of demoPeople) {
    const organisationId = register.ids.get(noteKey) ?? register.departmentId
    people.set(noteKey, await person({ email, postKk, postRu, role, organisationId }))
  }
  const cast = new Map<string, DemoInstitution & { id: string; director: Actor }>()
  for (const institution of institutions) {
    const organisationId = register.ids.get(institution.code) ?? ''
    const director =
      people.get(institution.code === 'museum' ? 'museum' : '') ??
      (await person({
        email: demoEmail(`${institution.code}-director`),
        postKk: `Директор: ${institution.shortKk}`,
        postRu: `Директор: ${institution.shortRu}`,
        role: 'director',
        organisationId,
      }))
    cast.set(institution.code, { ...institution, id: organisationId, director })
  }
  const officer = people.get('officer')
  if (!officer) throw new Error('the demo has no officer')
  await person({
    email: demoEmail('education'),
    postKk: 'Білім басқармасының маманы',
    postRu: 'Специалист управления образования',
    role: 'officer',
    organisationId: register.otherDepartmentId,
  })
  return { db, pressOrigin, departmentId: register.departmentId, officer, institutions: cast, at: clock(db) }
}

function clock(db: Database): Stage['at'] {
  return async (actor, now) => {
    await db.prisma.$executeRaw`select set_config('zhariya.now', ${now.toISOString()}, false)`
    return { actor, now, db, requestId: randomUUID() }
  }
}

async function fillRegister({ db, pressOrigin }: { db: Database; pressOrigin: string }) {
  const { prisma } = db
  const { id: departmentId } = await prisma.organisation.create({
    data: { kind: 'department', ...department },
  })
  const other = await prisma.organisation.create({ data: { kind: 'department', ...otherDepartment } })
  const places = new Map<string, string>()
  for (const [code, names] of Object.entries(districts)) {
    places.set(code, (await prisma.district.create({ data: names })).id)
  }
  const ids = new Map<string, string>()
  for (const [place, institution] of institutions.entries()) {
    const { kind, nameKk, nameRu, shortKk, shortRu, phone, workWeek } = institution
    const { id } = await prisma.organisation.create({
      data: {
        kind,
        nameKk,
        nameRu,
        shortKk,
        shortRu,
        phone,
        workWeek,
        parentId: departmentId,
        bin: inventedBin(place + 1),
        districtId: places.get(institution.district),
        openedOn: new Date('1997-01-01'),
        accounts: { create: accountsOf({ institution, pressOrigin }) },
      },
    })
    ids.set(institution.code, id)
  }
  return { departmentId, otherDepartmentId: other.id, ids }
}

function accountsOf({ institution, pressOrigin }: { institution: DemoInstitution; pressOrigin: string }) {
  const host = new URL(pressOrigin).host
  return institution.platforms.map((platform) => {
    const confirmed = { platform, status: 'confirmed' as const }
    if (platform === 'site') return { ...confirmed, handle: `${host}/${institution.code}`, title: null }
    if (platform === 'media') return { ...confirmed, handle: null, title: '«Солтүстік Қазақстан» газеті' }
    return { ...confirmed, handle: institution.handle, title: null }
  })
}
