import { describe, expect, it } from 'vitest'
import { fillYear } from '#/server/calendar/fill-year.ts'
import { dayTable, workCalendar } from '#/server/calendar/reads.ts'
import { removeDays } from '#/server/calendar/remove-days.ts'
import { setDay } from '#/server/calendar/set-day.ts'
import { isWorkingDay } from '#/domain/calendar/working-days.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { lastAudit } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

const day = { kind: 'off' as const, nameKk: 'Құрбан айт', nameRu: 'Курбан айт' }
const table = () => dayTable(world().db.prisma)

describe('who may change the calendar', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['job', 'forbidden'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const context = world().as(person)
    await expect(setDay(context, { ...day, date: '2030-01-01' })).rejects.toMatchObject({ code })
    await expect(removeDays(context, { dates: ['2026-12-16'] })).rejects.toMatchObject({ code })
    const lines = [{ take: 'on', date: '2030-01-01', nameKk: 'a', nameRu: 'a' } as const]
    await expect(fillYear(context, { year: 2030, days: lines })).rejects.toMatchObject({ code })
    expect((await table()).has(calendarDate('2030-01-01'))).toBe(false)
    expect((await table()).get(calendarDate('2026-12-16'))).toBe('off')
  })
})

describe('the table', () => {
  it('holds 2026 from the beginning, and no 30 August', async () => {
    const days = [...(await table()).keys()].filter((date) => date.startsWith('2026'))
    expect(days).toHaveLength(19)
    expect(days).not.toContain('2026-08-30')
    expect([...(await table()).values()]).not.toContain('working')
  })

  it('is read with the work week of the institution: a museum that is closed on Mondays', async () => {
    const { prisma } = world().db
    await prisma.organisation.update({
      where: { id: world().museumId },
      data: { workWeek: [2, 3, 4, 5, 6, 7] },
    })
    const museum = await workCalendar(prisma, { organisationId: world().museumId })
    const department = await workCalendar(prisma, { organisationId: world().departmentId })
    const works = (date: string) =>
      [museum, department].map((calendar) => isWorkingDay({ date: calendarDate(date), ...calendar }))
    expect(works('2026-12-21')).toEqual([false, true])
    expect(works('2026-12-20')).toEqual([true, false])
    expect(works('2026-12-16')).toEqual([false, false])
  })

  it('an empty work week is read as the ordinary one', async () => {
    const { prisma } = world().db
    await prisma.organisation.update({ where: { id: world().libraryId }, data: { workWeek: [] } })
    expect((await workCalendar(prisma, { organisationId: world().libraryId })).workWeek).toEqual([
      1, 2, 3, 4, 5,
    ])
  })
})

describe('a day', () => {
  it('is added, changed, moved to another date and removed; each step says what was', async () => {
    const context = world().as('officer')
    const added = { ...day, date: calendarDate('2027-05-16') }
    expect(await setDay(context, added)).toEqual({ before: null, after: added })
    const moved = { ...day, kind: 'working' as const, date: calendarDate('2027-05-17') }
    expect(await setDay(context, { ...moved, was: added.date })).toEqual({ before: added, after: moved })
    expect(await lastAudit(world(), moved.date)).toMatchObject({
      action: 'calendar.set_day',
      before: added,
      after: moved,
      organisationId: world().departmentId,
    })
    expect((await table()).get(moved.date)).toBe('working')
    expect((await table()).has(added.date)).toBe(false)
    expect(await removeDays(context, { dates: [moved.date] })).toEqual({ removed: [moved] })
    expect(await lastAudit(world(), moved.date)).toMatchObject({ action: 'calendar.remove_days' })
    await setDay(context, moved)
    expect((await table()).get(moved.date)).toBe('working')
  })

  it.each([
    ['date_taken', { date: '2026-12-16' }],
    ['date_taken', { date: '2026-12-16', was: '2026-10-25' }],
    ['not_found', { date: '2028-02-01', was: '2028-02-01' }],
  ])('%s: %j', async (code, fields) => {
    await expect(setDay(world().as('officer'), { ...day, ...fields })).rejects.toMatchObject({ code })
    expect((await table()).get(calendarDate('2026-10-25'))).toBe('off')
  })

  it('that is not there cannot be removed', async () => {
    await expect(removeDays(world().as('admin'), { dates: ['2028-02-01'] })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it.each(['2025-12-31', '2100-01-01', '2026-02-29', '', 'nonsense'])('%j is no day of it', async (date) => {
    await expect(setDay(world().as('officer'), { ...day, date })).rejects.toThrow()
  })
})

describe('a year', () => {
  const line = (date: string, take = true) => ({
    ...(take ? { take: 'on' as const } : {}),
    date,
    nameKk: 'Күн',
    nameRu: 'День',
  })

  it('is filled with what was confirmed; what is there stays as it is', async () => {
    const context = world().as('admin')
    await setDay(context, { ...day, kind: 'working', date: '2029-01-01' })
    const days = [line('2029-01-01'), line('2029-01-02'), line('2029-01-07', false), line('')]
    expect(await fillYear(context, { year: 2029, days })).toEqual({ added: ['2029-01-02'] })
    expect((await table()).get(calendarDate('2029-01-01'))).toBe('working')
    expect((await table()).has(calendarDate('2029-01-07'))).toBe(false)
    expect(await lastAudit(world(), '2029')).toMatchObject({
      action: 'calendar.fill_year',
      after: { added: ['2029-01-02'] },
    })
    await expect(fillYear(context, { year: 2029, days })).rejects.toMatchObject({ code: 'nothing_changed' })
  })

  it('takes no day of another year, and not nothing', async () => {
    const context = world().as('officer')
    await expect(fillYear(context, { year: 2029, days: [line('2030-01-01')] })).rejects.toThrow('other_year')
    await expect(fillYear(context, { year: 2029, days: [line('2029-03-08', false)] })).rejects.toThrow(
      'required',
    )
  })
})
