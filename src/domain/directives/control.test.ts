import { describe, expect, it } from 'vitest'
import {
  changeRefusal,
  directiveStanding,
  directiveStateOf,
  type DirectiveChange,
  type DirectiveStanding,
} from './control.ts'

const at = new Date('2026-12-09T10:00:00+05:00')
const later = new Date('2026-12-30T10:00:00+05:00')
const draft = { issuedAt: null, closedAt: null, withdrawnAt: null }
const issued = { ...draft, issuedAt: at }

describe('the state of a directive', () => {
  it.each([
    [{ ...draft, expected: 0, accepted: 0 }, 'draft'],
    [{ ...issued, expected: 2, accepted: 0 }, 'under_control'],
    [{ ...issued, expected: 2, accepted: 1 }, 'under_control'],
    [{ ...issued, expected: 2, accepted: 2 }, 'answered'],
    // Everybody was exempted.
    [{ ...issued, expected: 0, accepted: 0 }, 'answered'],
    [{ ...issued, closedAt: later, expected: 2, accepted: 0 }, 'off_control'],
    [{ ...issued, closedAt: later, expected: 2, accepted: 2 }, 'off_control'],
    [{ ...issued, withdrawnAt: later, expected: 2, accepted: 2 }, 'withdrawn'],
    [{ ...issued, closedAt: later, withdrawnAt: later, expected: 2, accepted: 0 }, 'withdrawn'],
  ] as const)('%o is %s', (facts, state) => {
    expect(directiveStateOf(facts)).toBe(state)
  })

  it('restored, a directive that was closed before is closed again', () => {
    const closed = { ...issued, closedAt: later }
    expect(directiveStanding({ ...closed, withdrawnAt: later })).toBe('withdrawn')
    expect(directiveStanding(closed)).toBe('closed')
  })
})

describe('what may be done with it', () => {
  const table: Record<DirectiveStanding, DirectiveChange[]> = {
    draft: [],
    in_force: ['change', 'close', 'withdraw'],
    closed: ['reopen', 'withdraw'],
    withdrawn: ['restore'],
  }
  it.each(Object.entries(table) as [DirectiveStanding, DirectiveChange[]][])('%s', (standing, allowed) => {
    const all: DirectiveChange[] = ['change', 'close', 'reopen', 'withdraw', 'restore']
    expect(all.filter((change) => changeRefusal({ standing, change }) === null)).toEqual(allowed)
  })

  it.each([
    ['draft', 'close', 'not_issued'],
    ['closed', 'change', 'directive_closed'],
    ['closed', 'close', 'already_done'],
    ['withdrawn', 'change', 'directive_withdrawn'],
    ['withdrawn', 'reopen', 'directive_withdrawn'],
    ['in_force', 'restore', 'already_done'],
  ] as const)('a %s one refuses to %s with %s', (standing, change, code) => {
    expect(changeRefusal({ standing, change })).toBe(code)
  })
})
