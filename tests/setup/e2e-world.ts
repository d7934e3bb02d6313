import { expect } from 'playwright/test'
import { dateOf } from '#/domain/calendar/zone.ts'
import { hashPassword } from '#/lib/password.ts'
import { openDatabase } from '#/server/db/client.ts'
import { letter, type DraftFields } from '../factories.ts'
import { makeWorld, type PersonName, type World } from '../people.ts'
import { signInByForm, visitor, type Visitor } from './visitor.ts'

/** A world of its own inside the running product, beside the demo: nobody sees the other. */
export interface E2eWorld extends World {
  /** Signed in through the door, once; whoever cannot sign in stays outside. */
  visit(person: PersonName): Promise<Visitor>
  emailOf(person: PersonName): Promise<string>
  close(): Promise<void>
}

export const password = 'correct horse battery staple'

/** Its calls happen now, as those of the browser do. */
export async function makeE2eWorld(): Promise<E2eWorld> {
  const databaseUrl = process.env.E2E_DATABASE_URL ?? ''
  const db = await openDatabase({ url: databaseUrl, poolSize: 3 })
  const world = await makeWorld(db, databaseUrl)
  const passwordHash = await hashPassword(password)
  const ids = Object.values(world.actors).flatMap((actor) =>
    actor.kind === 'person' ? [actor.personId] : [],
  )
  await db.prisma.person.updateMany({ where: { id: { in: ids } }, data: { passwordHash } })
  const emailOf = async (name: PersonName) => {
    const actor = world.actors[name]
    const id = actor.kind === 'person' ? actor.personId : ''
    const { email } = await db.prisma.person.findUniqueOrThrow({ where: { id }, select: { email: true } })
    return email
  }
  const visitors = new Map<PersonName, Promise<Visitor>>()
  const visit = (name: PersonName) => {
    const known = visitors.get(name) ?? enter({ world, name, emailOf })
    visitors.set(name, known)
    return known
  }
  const as: World['as'] = (person, now = new Date()) => world.as(person, now)
  return { ...world, as, visit, emailOf, close: () => db.close() }
}

/**
 * Waits until the worker has looked at every link and sent every mail, also those held back for an undo: from
 * then on only the test changes rows.
 */
export async function workerIsIdle(world: E2eWorld): Promise<void> {
  const { db } = world
  await db.prisma.$executeRaw`
    update pgboss.job set start_after = now() where name = 'send-mail' and state = 'created'`
  const unsent = { sentAt: null, failedAt: null, cancelledAt: null }
  const pending = async () => {
    await hurry(world)
    const links = await db.prisma.reportItem.count({ where: { verdict: 'pending', retryAt: null } })
    return links + (await db.prisma.outboxMessage.count({ where: unsent }))
  }
  await expect.poll(pending, { timeout: 60_000 }).toBe(0)
  // The next try at a site that cannot be reached from here would write while others compare.
  await db.prisma.$executeRaw`
    update pgboss.job set start_after = now() + interval '1 day' where name = 'verify-link' and state = 'created'`
}

/** All worlds ask the same few hosts: nobody here waits for a turn. */
async function hurry({ db }: E2eWorld): Promise<void> {
  await db.prisma.foreignHost.deleteMany()
  await db.prisma.$executeRaw`
    update pgboss.job set start_after = now() where name = 'verify-link' and state = 'created' and exists
      (select from report_item where id::text = data->>'itemId' and verdict = 'pending' and retry_at is null)`
}

/** A letter as the factories write it, dated today and due in ten days. */
export function letterOfToday(fields: Partial<DraftFields> = {}): DraftFields {
  return letter({ letterDate: dayFromNow(0), dueDate: dayFromNow(10), ...fields })
}

/** The calendar date in so many days, in the zone of the portal. */
export function dayFromNow(days: number): string {
  return dateOf(new Date(Date.now() + days * 86_400_000))
}

async function enter(input: {
  world: World
  name: PersonName
  emailOf: (name: PersonName) => Promise<string>
}): Promise<Visitor> {
  const { world, name, emailOf } = input
  if (world.actors[name].kind !== 'person') return visitor()
  return signInByForm({ email: await emailOf(name), password })
}
