import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRefusal, directiveStanding, type DirectiveChange } from '#/domain/directives/control.ts'
import { judgedAt, obligationRefusal, type ObligationChange } from '#/domain/obligations/changes.ts'
import { reportRefusal } from '#/domain/obligations/open-for-report.ts'
import { progressOf } from '#/domain/obligations/progress.ts'
import type { ProgressFacts } from '#/domain/obligations/progress.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { figures, rates } from './figures.ts'

// A tiny portal: events in the order of their time, each kept only where it is allowed.
const kinds = [
  'acknowledge',
  'draft',
  'clear',
  'partial',
  'submit',
  'return',
  'accept',
  'undo',
  'exempt',
  'oblige',
  'refuse',
  'take_back',
  'close',
  'reopen',
] as const
type Event = { kind: (typeof kinds)[number]; at: Date }
type State = ProgressFacts & {
  exempt: boolean
  closedAt: Date | null
  beforeDecision: Decision | null
}
type Decision = Pick<ProgressFacts, 'returned' | 'acceptedAt'>

const issuedAt = new Date('2026-12-09T09:00:00+05:00')
const lateFrom = new Date('2026-12-23T00:00:00+05:00')
const lockAt = new Date('2027-01-10T00:00:00+05:00')
const HOUR = 3_600_000

const start: State = {
  acknowledged: false,
  drafted: false,
  submittedAny: false,
  firstCompleteAt: null,
  returned: false,
  refused: false,
  acceptedAt: null,
  exempt: false,
  closedAt: null,
  beforeDecision: null,
}

const steps: Record<Event['kind'], (given: { state: State; at: Date }) => Partial<State>> = {
  acknowledge: () => ({ acknowledged: true }),
  draft: () => ({ drafted: true }),
  clear: () => ({ drafted: false }),
  partial: () => ({ submittedAny: true, drafted: false }),
  submit: ({ state, at }) => ({
    submittedAny: true,
    drafted: false,
    firstCompleteAt: state.firstCompleteAt ?? at,
    returned: false,
    beforeDecision: null,
  }),
  return: ({ state }) => ({ returned: true, acceptedAt: null, beforeDecision: decisionOf(state) }),
  accept: ({ state, at }) => ({ returned: false, acceptedAt: at, beforeDecision: decisionOf(state) }),
  undo: ({ state }) => ({ ...state.beforeDecision, beforeDecision: null }),
  exempt: () => ({ exempt: true }),
  oblige: () => ({ exempt: false }),
  refuse: () => ({ refused: true }),
  take_back: () => ({ refused: false }),
  close: ({ at }) => ({ closedAt: at }),
  reopen: () => ({ closedAt: null }),
}

function decisionOf({ returned, acceptedAt }: State): Decision {
  return { returned, acceptedAt }
}

function isAllowed({ state, event: { kind, at } }: { state: State; event: Event }): boolean {
  const { exempt, refused, closedAt, firstCompleteAt } = state
  const [exemptAt, refusedAt] = [exempt ? at : null, refused ? at : null]
  const reports = ['draft', 'clear', 'partial', 'submit'].includes(kind)
  if (reports) {
    const closure = { lockAt, exemptAt, refusedAt, closedAt, withdrawnAt: null }
    return reportRefusal({ now: at, ...closure }) === null
  }
  const directiveChange = directiveChangeOf[kind] ?? 'change'
  const standing = directiveStanding({ issuedAt, closedAt, withdrawnAt: null })
  if (changeRefusal({ standing, change: directiveChange }) !== null) return false
  const change = obligationChangeOf[kind]
  if (change) return obligationRefusal({ change, of: { exemptAt, refusedAt, firstCompleteAt } }) === null
  if (kind === 'undo') return state.beforeDecision !== null
  return !['return', 'accept'].includes(kind) || state.submittedAny
}

const directiveChangeOf: Partial<Record<Event['kind'], DirectiveChange>> = {
  close: 'close',
  reopen: 'reopen',
}
const obligationChangeOf: Partial<Record<Event['kind'], ObligationChange>> = {
  exempt: 'exempt',
  oblige: 'revoke_exemption',
  refuse: 'refuse',
  take_back: 'take_back',
}

/** Every state that a history goes through, the empty one included. */
function statesOf(events: readonly Event[]): { state: State; at: Date }[] {
  const states = [{ state: start, at: issuedAt }]
  for (const event of events) {
    const { state } = states.at(-1) ?? { state: start }
    if (!isAllowed({ state, event })) continue
    states.push({ state: { ...state, ...steps[event.kind]({ state, at: event.at }) }, at: event.at })
  }
  return states
}

function counted({ state, now }: { state: State; now: Date }) {
  const { firstCompleteAt, closedAt } = state
  return {
    exempt: state.exempt,
    progress: progressOf(state),
    timeliness: timelinessOf({ now: judgedAt({ now, closedAt }), lateFrom, firstCompleteAt }),
  }
}

const instants = fc
  .integer({ min: 0, max: 24 * 40 })
  .map((hours) => new Date(issuedAt.getTime() + hours * HOUR))
const history = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), at: instants }), { maxLength: 25 })
  .map((events) => events.toSorted((a, b) => a.at.getTime() - b.at.getTime()))

describe('random histories', () => {
  it('add up: progress is a partition of expected, accepted ≤ submitted ≤ expected, no share above 1', () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 12 }), instants, (histories, now) => {
        const obligations = histories.map((events) => {
          const past = statesOf(events.filter(({ at }) => at <= now))
          return counted({ state: past.at(-1)?.state ?? start, now })
        })
        const sums = figures({ obligations })
        const states = [sums.notStarted, sums.inProgress, sums.submittedWaiting, sums.returned, sums.accepted]
        expect(states.reduce((sum, count) => sum + count, 0)).toBe(sums.expected)
        expect(sums.expected + sums.exempt).toBe(sums.total)
        expect(sums.accepted).toBeLessThanOrEqual(sums.submitted)
        expect(sums.submitted).toBeLessThanOrEqual(sums.expected)
        expect(sums.onTime + sums.late).toBe(sums.submitted)
        expect(sums.overdue).toBeLessThanOrEqual(sums.notStarted + sums.inProgress)
        expect(
          Object.values(rates(sums)).every((share) => share === null || (share >= 0 && share <= 1)),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never make an on-time report late, by a return, an undo or anything else', () => {
    fc.assert(
      fc.property(history, instants, (events, now) => {
        const states = statesOf(events)
        const first = states.find(({ state }) => state.firstCompleteAt)
        if (!first) return
        const expected = first.at < lateFrom ? 'on_time' : 'late'
        for (const { state, at } of states.slice(states.indexOf(first))) {
          expect(state.firstCompleteAt).toEqual(first.at)
          const later = now > at ? now : at
          expect(counted({ state, now: later }).timeliness).toBe(expected)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('never go back behind submitted once a complete report is there', () => {
    fc.assert(
      fc.property(history, (events) => {
        const states = statesOf(events).filter(({ state }) => state.firstCompleteAt)
        for (const { state } of states) {
          expect(['submitted', 'returned', 'accepted']).toContain(progressOf(state))
        }
      }),
    )
  })

  it('reach every progress and every timeliness', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(history, (events) => {
        for (const { state, at } of statesOf(events)) {
          const { progress, timeliness } = counted({ state, now: at })
          seen.add(progress).add(timeliness)
        }
      }),
      { numRuns: 500 },
    )
    expect([...seen].sort()).toEqual(
      [
        'accepted',
        'in_progress',
        'late',
        'not_due',
        'not_started',
        'on_time',
        'overdue',
        'returned',
        'submitted',
      ].sort(),
    )
  })
})
