import { describe, expect, it } from 'vitest'
import { type Due, isLateAt, lateFrom } from '#/domain/calendar/deadline.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { extensionRefusal, standingDeadline } from './extension.ts'

const on = (day: number, rule: Due['rule'] = 'inclusive', time: string | null = null): Due => ({
  date: calendarDate(`2026-12-${day}`),
  rule,
  time,
})
const letter = on(22)
const noon = (day: number) => new Date(`2026-12-${day}T12:00:00+05:00`)

describe('a new deadline', () => {
  const refusal = (now: Date, date: number, complete = false, current = letter) =>
    extensionRefusal({ now, current, date: on(date).date, complete })

  it('is later than the one that stands', () => {
    expect(refusal(noon(17), 21)).toBe('due_not_later')
    expect(refusal(noon(17), 22)).toBe('due_not_later')
    expect(refusal(noon(17), 23)).toBeNull()
  })

  it('keeps the rule of the letter', () => {
    expect(refusal(noon(17), 22, false, on(22, 'time', '12:00'))).toBe('due_not_later')
    expect(refusal(noon(17), 23, false, on(22, 'exclusive'))).toBeNull()
  })

  it('may be given after the old one has passed, but lies ahead where nothing was handed in', () => {
    expect(refusal(noon(25), 26)).toBeNull()
    expect(refusal(noon(25), 25)).toBeNull()
    expect(refusal(noon(25), 24)).toBe('due_in_past')
  })

  it('may lie behind for a report that has come', () => {
    expect(refusal(noon(30), 25, true)).toBeNull()
    expect(refusal(noon(30), 22, true)).toBe('due_not_later')
  })

  it('makes a late report one on time when it came before the new late instant, and only then', () => {
    const firstCompleteAt = noon(24)
    const after = (day: number) =>
      timelinessOf({ now: noon(30), lateFrom: lateFrom(on(day)), firstCompleteAt })
    expect([22, 23, 24, 25].map(after)).toEqual(['late', 'late', 'on_time', 'on_time'])
  })
})

describe('the deadline that stands', () => {
  const base = { due: letter, lockAt: null }
  const standing = (...days: number[]) => standingDeadline({ base, grants: days.map((day) => on(day)) }).due

  it('is that of the letter without extensions', () => {
    expect(standing()).toEqual(letter)
  })

  it('is the latest of all, in whichever order they were given', () => {
    expect(standing(25, 29)).toEqual(on(29))
    expect(standing(29, 25)).toEqual(on(29))
  })

  it('undoing the extension for all keeps a later one of an institution', () => {
    const [all, own] = [25, 29]
    expect(standing(all, own)).toEqual(on(29))
    expect(standing(own)).toEqual(on(29))
  })

  it('undoing the extension of an institution falls back to the one for all', () => {
    expect(standing(25)).toEqual(on(25))
  })

  it('pushes a lock that would come before it, and leaves a later one', () => {
    const lockAt = lateFrom(on(24))
    const pushed = standingDeadline({ base: { due: letter, lockAt }, grants: [on(27)] }).lockAt
    expect(pushed).toEqual(lateFrom(on(27)))
    expect(standingDeadline({ base: { due: letter, lockAt }, grants: [on(23)] }).lockAt).toEqual(lockAt)
    expect(isLateAt({ at: lockAt, lateFrom: lockAt })).toBe(true)
  })
})
