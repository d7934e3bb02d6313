import { createHash } from 'node:crypto'
import ical, { type VEvent } from 'node-ical'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedText } from '#/features/calendar/feed-text.ts'
import { createFeed } from '#/server/feeds/create.ts'
import { feedEntries, feedReader, hasFeed } from '#/server/feeds/reads.ts'
import { revokeFeed } from '#/server/feeds/revoke.ts'
import { lastAudit, makeDirective } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

const idOf = (name: PersonName) => {
  const actor = world().actors[name]
  return actor.kind === 'person' ? actor.personId : ''
}
const open = (secret: string, now?: Date) =>
  feedReader(world().as('anonymous', now), { secret, address: '192.0.2.1' })

/** What an independent program reads in the calendar of that person. */
async function calendarOf(name: PersonName) {
  const { token } = await createFeed(world().as(name), {})
  const text = feedText({ entries: await feedEntries(await open(token)), origin: 'https://zhariya.kz' })
  const events = Object.values(ical.sync.parseICS(text)).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  )
  return { text, events, eventOf: (id: string) => events.find(({ uid }) => uid.includes(id)) }
}

describe('the address of a calendar', () => {
  it('is refused to whoever is not signed in, and to a job', async () => {
    for (const verb of [createFeed, revokeFeed]) {
      await expect(verb(world().as('anonymous'), {})).rejects.toMatchObject({ code: 'sign_in_required' })
      await expect(verb(world().as('job'), {})).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  it('is kept as a hash only, and opens as its person', async () => {
    const { token } = await createFeed(world().as('press'), {})
    expect(token).toMatch(/^[\w-]{43}$/)
    const { feedTokenHash } = await world().db.prisma.person.findUniqueOrThrow({
      where: { id: idOf('press') },
    })
    expect(Buffer.from(feedTokenHash ?? []).toString('hex')).toBe(
      createHash('sha256').update(token).digest('hex'),
    )
    expect((await open(token)).actor).toEqual(world().actors.press)
    expect(await lastAudit(world(), idOf('press'))).toMatchObject({ action: 'feeds.create', after: null })
  })

  it('a new one replaces the old one', async () => {
    const first = await createFeed(world().as('observer'), {})
    const second = await createFeed(world().as('observer'), {})
    await expect(open(first.token)).rejects.toMatchObject({ code: 'not_found' })
    expect((await open(second.token)).actor).toEqual(world().actors.observer)
    expect(await lastAudit(world(), idOf('observer'))).toMatchObject({ action: 'feeds.replace' })
  })

  it('is closed by its person, once', async () => {
    const { token } = await createFeed(world().as('admin'), {})
    expect(await hasFeed(world().as('admin'))).toBe(true)
    await revokeFeed(world().as('admin'), {})
    expect(await hasFeed(world().as('admin'))).toBe(false)
    await expect(open(token)).rejects.toMatchObject({ code: 'not_found' })
    await expect(revokeFeed(world().as('admin'), {})).rejects.toMatchObject({ code: 'already_done' })
    expect(await lastAudit(world(), idOf('admin'))).toMatchObject({ action: 'feeds.revoke' })
  })

  it('opens nothing for a disabled person, and a role that has ended gives nothing', async () => {
    const { token } = await createFeed(world().as('otherDirector'), {})
    const { prisma } = world().db
    const id = idOf('otherDirector')
    const until = new Date('2026-12-15T00:00:00+05:00')
    await prisma.membership.updateMany({ where: { personId: id }, data: { validTo: until } })
    const before = await open(token, new Date(until.getTime() - 1))
    expect(before.actor).toMatchObject({ memberships: [{ role: 'director' }] })
    expect(await feedEntries(await open(token, until))).toEqual([])
    await prisma.person.update({ where: { id }, data: { disabledAt: until } })
    await expect(open(token)).rejects.toMatchObject({ code: 'not_found' })
    await prisma.person.update({ where: { id }, data: { disabledAt: null } })
    await prisma.membership.updateMany({ where: { personId: id }, data: { validTo: null } })
  })

  it('is asked for in vain a thousand times: the asker is told to wait', async () => {
    const context = world().as('anonymous')
    const ask = () => feedReader(context, { secret: 'x'.repeat(43), address: '198.51.100.7' })
    await world().db.prisma.rateLimit.create({
      data: { key: 'feed:198.51.100.7', points: 600, expire: BigInt(Date.now() + 60_000) },
    })
    await expect(ask()).rejects.toMatchObject({ code: 'too_many_attempts' })
  })
})

describe('the calendar', () => {
  let ids: Record<'inclusive' | 'exclusive' | 'time', Awaited<ReturnType<typeof makeDirective>>>
  beforeAll(async () => {
    ids = {
      inclusive: await makeDirective(world(), {
        dueDate: '2026-12-31',
        subjectKk: 'Жаңа жыл; мереке',
        subjectRu: 'Новый год, праздник',
      }),
      exclusive: await makeDirective(world(), { dueDate: '2027-01-01', dueRule: 'exclusive' }),
      time: await makeDirective(world(), { dueDate: '2026-12-22', dueRule: 'time', dueTime: '18:00' }),
    }
  })

  it('shows a director the own obligations, staff the directives, other departments nothing', async () => {
    const [director, staff, stranger] = [
      await calendarOf('director'),
      await calendarOf('observer'),
      await calendarOf('otherOfficer'),
    ]
    expect(director.events).toHaveLength(3)
    expect(director.eventOf(ids.time.obligationId)?.url).toMatchObject({
      val: `https://zhariya.kz/kk/obligations/${ids.time.obligationId}`,
    })
    expect(director.eventOf(ids.time.otherObligationId)).toBeUndefined()
    expect(staff.events).toHaveLength(3)
    expect(staff.eventOf(ids.time.directiveId)?.url).toMatchObject({
      val: `https://zhariya.kz/kk/directives/${ids.time.directiveId}`,
    })
    expect(stranger.events).toEqual([])
  })

  it('puts a whole day on the last good one: the 31st stays in its year', async () => {
    const { text, eventOf } = await calendarOf('director')
    expect(eventOf(ids.inclusive.obligationId)?.datetype).toBe('date')
    expect(text).toContain('DTSTART;VALUE=DATE:20261231')
    expect(text.match(/DTSTART;VALUE=DATE:20261231/g)).toHaveLength(2)
    expect(text).not.toContain('VALUE=DATE:20270102')
  })

  it('puts an hour on its instant, whatever the zone of the reader', async () => {
    const { text, eventOf } = await calendarOf('director')
    expect(text).toContain('DTSTART:20261222T130000Z')
    expect(eventOf(ids.time.obligationId)?.start.toISOString()).toBe('2026-12-22T13:00:00.000Z')
  })

  it('says it in both languages, Kazakh first, whatever stands in the words', async () => {
    const { eventOf } = await calendarOf('director')
    const event = eventOf(ids.inclusive.obligationId)
    expect(event?.summary).toBe('Жаңа жыл; мереке / Новый год, праздник')
    expect(event?.description).toContain('2026 жылғы 31\u00a0желтоқсанды қоса алғанда')
    expect(event?.description).toContain('до 31\u00a0декабря 2026\u00a0г. включительно')
  })

  it('tells programs how often to ask, and gives the same text while nothing changes', async () => {
    const [first, second] = [await calendarOf('director'), await calendarOf('director')]
    expect(first.text).toBe(second.text)
    expect(first.text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
    expect(first.text).toContain('X-PUBLISHED-TTL:PT1H')
    for (const line of first.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('cancels what was withdrawn or is owed no more, with a higher sequence', async () => {
    const before = await calendarOf('director')
    const { prisma } = world().db
    await prisma.directive.update({
      where: { id: ids.exclusive.directiveId },
      data: { withdrawnAt: new Date(), version: { increment: 1 } },
    })
    await prisma.obligation.update({
      where: { id: ids.time.obligationId },
      data: { exemptAt: new Date(), version: { increment: 1 } },
    })
    const after = await calendarOf('director')
    for (const id of [ids.exclusive.obligationId, ids.time.obligationId]) {
      expect(after.eventOf(id)?.status).toBe('CANCELLED')
      expect(Number(after.eventOf(id)?.sequence)).toBe(Number(before.eventOf(id)?.sequence) + 1)
    }
    expect(after.eventOf(ids.inclusive.obligationId)?.status).toBe('CONFIRMED')
    expect((await calendarOf('observer')).eventOf(ids.time.directiveId)?.status).toBe('CONFIRMED')
  })

  it('lets go of deadlines older than a year', async () => {
    const { token } = await createFeed(world().as('director'), {})
    const reader = await open(token, new Date('2028-03-01T00:00:00+05:00'))
    expect(await feedEntries(reader)).toEqual([])
  })
})
