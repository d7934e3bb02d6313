import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlannedItem, type PlannedReport, planSubmission } from './submission-plan.ts'

const item = (fields: Partial<PlannedItem> = {}): PlannedItem => ({
  id: 'a',
  kind: 'link',
  slotId: 'site',
  errors: [],
  removed: false,
  sent: false,
  returned: false,
  replied: false,
  ...fields,
})

const report = (items: PlannedItem[], fields: Partial<PlannedReport> = {}): PlannedReport => ({
  slots: [{ id: 'site', platform: 'site', required: true }],
  items,
  returned: false,
  replied: false,
  firstCompleteAt: null,
  acceptedAt: null,
  ...fields,
})

const sent = new Date('2026-12-15T10:00:00+05:00')
const back = item({ id: 'back', sent: true, returned: true })

describe('what goes out', () => {
  it('nothing new is no submission', () => {
    expect(planSubmission(report([]))).toBeNull()
    expect(planSubmission(report([item({ sent: true })], { firstCompleteAt: sent }))).toBeNull()
    expect(planSubmission(report([back], { firstCompleteAt: sent }))).toBeNull()
    expect(planSubmission(report([item({ errors: ['duplicate'] })]))).toBeNull()
  })

  it.each([
    ['a new line', [item()], ['a']],
    [
      'not what was removed or has an error',
      [item(), item({ id: 'b', removed: true }), item({ id: 'c', errors: ['no_host'] })],
      ['a'],
    ],
    ['a returned line that was answered', [{ ...back, replied: true }], ['back']],
    ['not a returned line whose slot got a new link', [back, item()], ['a']],
    ['not a returned line of another slot', [back, item({ slotId: 'telegram' })], ['a']],
    [
      'not a returned line beside an extra one without a slot',
      [{ ...back, slotId: null }, item({ slotId: null })],
      ['a'],
    ],
  ])('%s', (_, items, ids) => {
    expect(planSubmission(report(items, { firstCompleteAt: sent }))?.sendIds).toEqual(ids)
  })

  it('a returned line that was taken out is settled, not sent', () => {
    const other = item({ id: 'b', sent: true })
    const plan = planSubmission(report([{ ...back, removed: true }, other], { firstCompleteAt: sent }))
    expect(plan).toMatchObject({ sendIds: [], settleIds: ['back'], progress: 'submitted' })
  })

  it('taking out leaves no required slot empty without a reason', () => {
    const out = { ...back, removed: true }
    expect(planSubmission(report([out], { firstCompleteAt: sent }))).toBeNull()
    const beside = planSubmission(report([out, item({ slotId: 'telegram' })], { firstCompleteAt: sent }))
    expect(beside).toMatchObject({ sendIds: ['a'], settleIds: [], progress: 'returned' })
    const reason = item({ id: 'why', kind: 'reason' })
    expect(planSubmission(report([out, reason], { firstCompleteAt: sent }))).toMatchObject({
      sendIds: ['why'],
      settleIds: ['back'],
      complete: true,
      progress: 'submitted',
    })
  })

  it('a new link takes the place of one returned line of its slot, not of two', () => {
    const two = [back, { ...back, id: 'second' }, item()]
    expect(planSubmission(report(two, { firstCompleteAt: sent }))).toMatchObject({
      sendIds: ['a'],
      settleIds: ['back'],
      progress: 'returned',
    })
    const replaced = [{ ...back, removed: true }, { ...back, id: 'second' }, item()]
    expect(planSubmission(report(replaced, { firstCompleteAt: sent }))).toMatchObject({
      sendIds: ['a'],
      settleIds: ['back'],
      progress: 'returned',
    })
  })

  it('an answer to the return of the whole report is enough', () => {
    const whole = { returned: true, replied: true, firstCompleteAt: sent }
    expect(planSubmission(report([item({ sent: true })], whole))).toMatchObject({ progress: 'submitted' })
  })
})

describe('what it makes of the report', () => {
  it('complete when every required slot holds something, in progress when not', () => {
    expect(planSubmission(report([item()]))).toMatchObject({ complete: true, progress: 'submitted' })
    expect(planSubmission(report([item({ slotId: null })]))).toMatchObject({
      complete: false,
      progress: 'in_progress',
    })
    expect(planSubmission(report([item({ kind: 'reason' })]))).toMatchObject({ complete: true })
  })

  it('a returned line left alone keeps it returned, an acceptance survives an addition', () => {
    const added = item({ slotId: 'telegram' })
    expect(planSubmission(report([back, added], { firstCompleteAt: sent }))).toMatchObject({
      progress: 'returned',
    })
    const accepted = { firstCompleteAt: sent, acceptedAt: sent }
    expect(planSubmission(report([item({ id: 'old', sent: true }), added], accepted))).toMatchObject({
      progress: 'accepted',
    })
  })

  it('never sends what is removed, faulty or already there, whatever the report', () => {
    const anyItem = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom('link' as const, 'reason' as const),
      slotId: fc.constantFrom('site', 'telegram', null),
      errors: fc.constantFrom<string[]>([], ['duplicate']),
      removed: fc.boolean(),
      sent: fc.boolean(),
      returned: fc.boolean(),
      replied: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), (items) => {
        const plan = planSubmission(report(items))
        const byId = new Map(items.map((one) => [one.id, one]))
        for (const id of plan?.sendIds ?? []) {
          const one = byId.get(id)
          expect(one).toMatchObject({ removed: false })
          expect(one?.returned || (one?.sent === false && one.errors.length === 0)).toBe(true)
        }
      }),
    )
  })
})
