import { describe, expect, it } from 'vitest'
import { ATTENTION_LIMIT, needsPerson } from './attention.ts'
import type { Attention, AttentionFacts } from './attention.ts'

const local = (text: string) => new Date(`${text}+05:00`)
const issuedAt = local('2026-12-09T10:00:00')
const lateFrom = local('2026-12-23T00:00:00')
const now = local('2026-12-17T15:42:00')
const read = local('2026-12-10T09:42:00')

function facts(id: string, part: Partial<AttentionFacts> = {}): AttentionFacts {
  return {
    id,
    exempt: false,
    progress: 'not_started',
    timeliness: 'not_due',
    lateFrom,
    issuedAt,
    openedAt: null,
    returnedAt: null,
    remarkSince: null,
    draftAt: null,
    ...part,
  }
}

const draft = facts('archive', {
  progress: 'in_progress',
  openedAt: read,
  draftAt: local('2026-12-15T17:00:00'),
})
const returned = facts('theatre', {
  progress: 'returned',
  timeliness: 'on_time',
  openedAt: read,
  returnedAt: local('2026-12-15T11:00:00'),
})
const remark = facts('philharmonic', {
  progress: 'submitted',
  timeliness: 'on_time',
  openedAt: read,
  remarkSince: local('2026-12-15T18:26:00'),
})
const overdue = (id: string, now: Date) =>
  needsPerson({ obligations: [facts(id, { timeliness: 'overdue' })], now })

describe('who needs a person', () => {
  it('are the five of the dashboard picture, in its order', () => {
    const museum = facts('museum', {
      progress: 'submitted',
      timeliness: 'on_time',
      openedAt: read,
      remarkSince: now,
    })
    const puppets = facts('puppets', { progress: 'in_progress', openedAt: read })
    const palace = facts('palace', { exempt: true })
    const obligations = [
      museum,
      puppets,
      remark,
      draft,
      facts('languages'),
      facts('folk art'),
      returned,
      palace,
    ]
    expect(needsPerson({ obligations, now })).toEqual<Attention[]>([
      { id: 'languages', reason: 'not_opened', days: 8 },
      { id: 'folk art', reason: 'not_opened', days: 8 },
      { id: 'theatre', reason: 'no_answer', days: 2 },
      { id: 'philharmonic', reason: 'remark_waits', days: 2 },
      { id: 'archive', reason: 'draft_stuck', days: 2 },
    ])
  })

  it('names an institution once, with the most pressing reason', () => {
    const late = { timeliness: 'overdue' } as const
    const obligations = [facts('silent', late), { ...draft, ...late }]
    const list = needsPerson({ obligations, now: local('2026-12-25T09:00:00') })
    expect(list).toEqual([
      { id: 'silent', reason: 'overdue', days: 3 },
      { id: 'archive', reason: 'overdue', days: 3 },
    ])
  })

  it('begins with overdue on the first late day', () => {
    expect(overdue('one', lateFrom)).toEqual([{ id: 'one', reason: 'overdue', days: 1 }])
  })

  it('leaves what happened today until tomorrow', () => {
    const today = { issuedAt: now }
    expect(needsPerson({ obligations: [facts('new', today)], now: local('2026-12-17T23:59:59') })).toEqual([])
    expect(needsPerson({ obligations: [facts('new', today)], now: local('2026-12-18T00:00:00') })).toEqual([
      { id: 'new', reason: 'not_opened', days: 1 },
    ])
  })

  it('does not call those that opened the letter and have time', () => {
    expect(needsPerson({ obligations: [facts('reader', { openedAt: read })], now })).toEqual([])
  })

  it('forgets reasons that the progress has answered', () => {
    const obligations = [
      { ...returned, progress: 'submitted' as const },
      { ...remark, progress: 'accepted' as const },
      { ...draft, progress: 'accepted' as const },
    ]
    expect(needsPerson({ obligations, now })).toEqual([])
  })

  it('puts the longest first and stops at five', () => {
    const obligations = [1, 5, 3, 2, 4, 6].map((days) =>
      facts(`${days} days`, { issuedAt: new Date(now.getTime() - days * 86_400_000) }),
    )
    const list = needsPerson({ obligations, now })
    expect(list).toHaveLength(ATTENTION_LIMIT)
    expect(list.map(({ days }) => days)).toEqual([6, 5, 4, 3, 2])
  })
})
