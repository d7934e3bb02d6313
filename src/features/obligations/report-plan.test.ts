import { describe, expect, it } from 'vitest'
import { outlookOf } from './report-plan.ts'

type Report = Parameters<typeof outlookOf>[0]
type Line = Report['items'][number]

const morning = new Date('2026-12-15T09:00:00+05:00')
const evening = new Date('2026-12-15T18:00:00+05:00')

function line(id: string, given: Partial<Line> = {}): Line {
  return {
    id,
    kind: 'link',
    slotId: 'site',
    errors: [],
    removedAt: null,
    submissionId: null,
    decision: null,
    decidedAt: null,
    settledAt: null,
    repliedAt: null,
    ...given,
  } as Line
}

function outlook(items: Line[], given: Partial<Report> = {}) {
  const slots = ['site', 'telegram'].map((id) => ({ id, platform: 'site' as const, required: true }))
  return outlookOf({
    slots,
    items,
    returnedAt: null,
    repliedAt: null,
    firstCompleteAt: null,
    acceptedAt: null,
    ...given,
  })
}

const returned = { submissionId: 's', decision: 'returned', decidedAt: morning } as const
const ids = (slots: readonly { id: string }[]) => slots.map(({ id }) => id)

describe('what the button will do', () => {
  it('nothing, and says what is missing', () => {
    const nothing = outlook([])
    expect(nothing).toMatchObject({ sendable: false, links: 0, later: 0 })
    expect(ids(nothing.missing)).toEqual(['site', 'telegram'])
  })

  it('sends links and reasons, leaves errors for later, forgets what was removed', () => {
    const mixed = outlook([
      line('a'),
      line('b', { slotId: 'telegram', kind: 'reason' }),
      line('c', { errors: ['private_address'] }),
      line('d', { removedAt: morning }),
    ])
    expect(mixed).toMatchObject({ sendable: true, links: 1, reasons: 1, later: 1, sendIds: ['a', 'b'] })
    expect(mixed.missing).toEqual([])
  })

  it('a link with an error fills no slot', () => {
    const wrong = outlook([line('a', { errors: ['not_web'] })])
    expect(wrong).toMatchObject({ sendable: false, later: 1 })
    expect(ids(wrong.missing)).toContain('site')
  })

  it('an unanswered return sends nothing and leaves its slot open', () => {
    const back = outlook([line('a', returned), line('b', { slotId: 'telegram', submissionId: 's' })])
    expect(back).toMatchObject({ sendable: false, answers: 0 })
    expect(ids(back.missing)).toEqual(['site'])
  })

  it('an answer goes out, one to an earlier return does not', () => {
    expect(outlook([line('a', { ...returned, repliedAt: evening })])).toMatchObject({ answers: 1, links: 0 })
    const earlier = { ...returned, decidedAt: evening, repliedAt: morning }
    expect(outlook([line('a', earlier)])).toMatchObject({ answers: 0, sendable: false })
  })

  it('a returned line that was taken out is settled, its replacement sent', () => {
    const replaced = outlook([line('a', { ...returned, removedAt: evening }), line('b')])
    expect(replaced).toMatchObject({ links: 1, taken: 1, answers: 0 })
  })

  it('an answer to the return of the whole report is enough', () => {
    const whole = outlook([], { returnedAt: morning, repliedAt: evening })
    expect(whole).toMatchObject({ sendable: true, answers: 1 })
  })
})
