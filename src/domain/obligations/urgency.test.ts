import { describe, expect, it } from 'vitest'
import {
  SETTLED_DAYS,
  inOrderOfUrgency,
  isPressing,
  obligationStand,
  obligationStands,
  type ObligationFacts,
} from './urgency.ts'

const now = new Date('2026-12-17T15:42:00+05:00')
const day = 24 * 3_600_000

function facts(given: Partial<ObligationFacts> = {}): ObligationFacts {
  return {
    now,
    progress: 'not_started',
    lateFrom: new Date('2026-12-23T00:00:00+05:00'),
    lockAt: null,
    exemptAt: null,
    refusedAt: null,
    closedAt: null,
    withdrawnAt: null,
    firstCompleteAt: null,
    acceptedAt: null,
    ...given,
  }
}

describe('what an obligation asks', () => {
  const sent = { firstCompleteAt: new Date('2026-12-15T10:00:00+05:00') }
  it.each<[string, Partial<ObligationFacts>, ReturnType<typeof obligationStand>]>([
    ['nothing done, time left', {}, 'open'],
    ['a draft, time left', { progress: 'in_progress' }, 'open'],
    ['the last instant', { lateFrom: new Date(now.getTime() + 1) }, 'open'],
    ['the first late instant', { lateFrom: now }, 'overdue'],
    [
      'a return after the deadline is no overdue',
      { progress: 'returned', lateFrom: now, ...sent },
      'returned',
    ],
    ['the instant before the lock', { lateFrom: now, lockAt: new Date(now.getTime() + 1) }, 'overdue'],
    ['the lock', { lateFrom: now, lockAt: now }, 'locked'],
    ['returned and locked', { progress: 'returned', lockAt: now, ...sent }, 'locked'],
    ['accepted and locked', { progress: 'accepted', lockAt: now, ...sent }, 'accepted'],
    ['sent and locked', { progress: 'submitted', lockAt: now, ...sent }, 'submitted'],
    ['exempt whatever else', { exemptAt: now, lateFrom: now, lockAt: now }, 'exempt'],
    ['refused for good', { progress: 'returned', refusedAt: now, ...sent }, 'refused'],
    ['accepted, then refused for good', { progress: 'returned', refusedAt: now, ...sent }, 'refused'],
    ['overdue and off control', { lateFrom: now, closedAt: now }, 'closed'],
    ['waiting and off control', { progress: 'submitted', closedAt: now, ...sent }, 'closed'],
    ['accepted and off control', { progress: 'accepted', closedAt: now, ...sent }, 'accepted'],
    ['exempt and off control', { exemptAt: now, closedAt: now }, 'closed'],
    ['accepted and withdrawn', { progress: 'accepted', withdrawnAt: now, ...sent }, 'withdrawn'],
  ])('%s', (_, given, stand) => {
    expect(obligationStand(facts(given))).toBe(stand)
  })

  it('only what the institution can do something about presses', () => {
    const pressing = obligationStands.filter(isPressing)
    expect(pressing).toEqual(['overdue', 'open', 'returned'])
  })
})

describe('the order of the home screen', () => {
  const named = (name: string, given: Partial<ObligationFacts>) => ({ name, ...facts(given) })
  const at = (days: number) => new Date(now.getTime() + days * day)
  const order = (obligations: (ObligationFacts & { name: string })[]) =>
    inOrderOfUrgency(obligations).map(({ name }) => name)

  it('overdue, the nearest deadline, returned, other deadlines, sent, accepted', () => {
    const accepted = { progress: 'accepted', acceptedAt: at(-1), firstCompleteAt: at(-2) } as const
    expect(
      order([
        named('accepted', accepted),
        named('later', { lateFrom: at(14) }),
        named('sent', { progress: 'submitted', firstCompleteAt: at(-1) }),
        named('returned', { progress: 'returned', firstCompleteAt: at(-3), lateFrom: at(-2) }),
        named('nearest', { lateFrom: at(5) }),
        named('very overdue', { lateFrom: at(-20) }),
        named('overdue', { lateFrom: at(-2) }),
        named('withdrawn', { withdrawnAt: at(-1) }),
        named('off control', { closedAt: at(-1) }),
        named('exempt', { exemptAt: at(-1) }),
        named('refused', { progress: 'returned', refusedAt: at(-1), firstCompleteAt: at(-2) }),
      ]),
    ).toEqual([
      'very overdue',
      'overdue',
      'nearest',
      'returned',
      'later',
      'sent',
      'refused',
      'accepted',
      'off control',
      'exempt',
      'withdrawn',
    ])
  })

  it('what is off control or withdrawn leaves after two weeks too', () => {
    expect(
      order([
        named('closed', { closedAt: at(-SETTLED_DAYS - 1) }),
        named('withdrawn', { withdrawnAt: at(-SETTLED_DAYS - 1) }),
        named('refused', {
          progress: 'returned',
          refusedAt: at(-SETTLED_DAYS - 1),
          firstCompleteAt: at(-30),
        }),
      ]),
    ).toEqual([])
  })

  it('an acceptance stays in sight for two weeks', () => {
    const accepted = (days: number) => ({
      progress: 'accepted' as const,
      acceptedAt: at(-days),
      firstCompleteAt: at(-30),
    })
    expect(order([named('fresh', accepted(SETTLED_DAYS)), named('old', accepted(SETTLED_DAYS + 1))])).toEqual(
      ['fresh'],
    )
  })
})
