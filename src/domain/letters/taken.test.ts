import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { readLetter } from './read-letter.ts'
import { alarmKey, alarmKeys, alarmsOf, alarmsToConfirm, isForAllBelow, takenDeadline } from './taken.ts'

const read = (text: string) => readLetter({ text, reference: calendarDate('2026-12-01') })
const agreed =
  'Просим до 22 декабря 2026 года направить ссылки.\n\nСілтемелерді 2026 жылғы 22 желтоқсанға дейін жіберуді сұраймыз.'
const differing = agreed.replace('22 желтоқсанға', '23 желтоқсанға')

describe('a deadline', () => {
  it('on which the halves agree is taken', () => {
    expect(takenDeadline(read(agreed))).toMatchObject({ date: '2026-12-22', rule: 'inclusive' })
    expect(alarmsOf(read(agreed))).toEqual([])
  })

  it('on which they do not is an alarm, said once', () => {
    expect(takenDeadline(read(differing))).toBeNull()
    const about = alarmsOf(read(differing)).filter(
      (one) => one.kind === 'deadline' || (one.kind === 'mismatch' && one.mismatch.field === 'deadline'),
    )
    expect(about).toMatchObject([{ kind: 'mismatch', mismatch: { field: 'deadline' } }])
  })
})

it('a page that nobody read is an alarm of its own, however clear the others are', () => {
  const reading = { ...read(agreed), unreadPages: [2, 3] }
  expect(alarmsOf(reading)).toEqual([{ kind: 'pages', pages: [2, 3] }])
  expect(alarmsToConfirm({ reading, seen: [] }).unseen).toEqual(['pages:unread'])
  expect(alarmsToConfirm({ reading, seen: ['pages:unread'] }).unseen).toEqual([])
})

describe('what a person must confirm', () => {
  const reading = read(differing)
  const all = alarmsOf(reading).map(alarmKey)

  it('is every alarm of the letter, by a name that the contract knows', () => {
    expect(all).toContain('halves:deadline')
    expect(alarmKeys).toEqual(expect.arrayContaining(all))
    expect(alarmsToConfirm({ reading, seen: [] })).toEqual({ standing: all, unseen: all })
  })

  it('is nothing once all were seen, and all of it when others were', () => {
    expect(alarmsToConfirm({ reading, seen: all }).unseen).toEqual([])
    expect(alarmsToConfirm({ reading, seen: ['halves:links', 'deadline:repeats'] }).unseen).toEqual(all)
    expect(alarmsToConfirm({ reading: read(agreed), seen: [] }).standing).toEqual([])
  })
})

it.each([
  ['Директорам подведомственных учреждений', true],
  ['Ведомстволық бағынысты мекемелердің директорларына', true],
  ['Директору областного музея', false],
])('«%s» is everybody below: %s', (text, all) => {
  expect(isForAllBelow({ addressees: [{ language: 'ru', text }] })).toBe(all)
})
