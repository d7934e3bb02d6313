import { randomBytes } from 'node:crypto'
import { fillYear } from '#/server/calendar/fill-year.ts'
import { removeDays } from '#/server/calendar/remove-days.ts'
import { setDay } from '#/server/calendar/set-day.ts'
import { clone } from '#/server/directives/clone.ts'
import { createFeed } from '#/server/feeds/create.ts'
import { revokeFeed } from '#/server/feeds/revoke.ts'
import { makeDirective } from '../factories.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

const names = { nameKk: 'Мереке', nameRu: 'Праздник' }

/** For every verb of the calendar, and of what stands in one, a subject on which the rightful person succeeds. */
export const calendarCalls: Record<string, (world: World) => Promise<Call>> = {
  'calendar/set-day': async (world) => {
    const date = await freeDay(world)
    return callOf(setDay, { date, kind: 'off' as const, ...names })
  },
  'calendar/remove-days': async (world) => {
    const date = await freeDay(world)
    await setDay(world.as('officer'), { date, kind: 'off', ...names })
    return callOf(removeDays, { dates: [date] })
  },
  'calendar/fill-year': async (world) => {
    const date = await freeDay(world)
    return callOf(fillYear, {
      year: Number(date.slice(0, 4)),
      days: [{ take: 'on' as const, date, ...names }],
    })
  },
  'directives/clone': async (world) => {
    const { directiveId } = await makeDirective(world)
    return callOf(clone, { id: directiveId })
  },
  'feeds/create': () => Promise.resolve(callOf(createFeed, {})),
  'feeds/revoke': async ({ db, actors }) => {
    for (const actor of Object.values(actors)) {
      if (actor.kind !== 'person') continue
      const feedTokenHash = Uint8Array.from(randomBytes(32))
      await db.prisma.person.update({ where: { id: actor.personId }, data: { feedTokenHash } })
    }
    return callOf(revokeFeed, {})
  },
}

/** A day that the table does not have. */
async function freeDay({ db }: World): Promise<string> {
  const [row] = await db.prisma.$queryRaw<{ day: string }[]>`
    select to_char(coalesce(max(date), date '2027-12-31') + 1, 'YYYY-MM-DD') as day
    from calendar_day where date > '2027-12-31'`
  return row?.day ?? ''
}
