import ical, { type VEvent } from 'node-ical'
import { describe, expect, test } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { FeedEntry } from '#/server/feeds/reads.ts'
import { feedText } from './feed-text.ts'

const entry: FeedEntry = {
  id: '0197a1f0-0000-7000-8000-000000000001',
  kind: 'obligation',
  number: '05-14/1234',
  subjectKk: 'Мұражай күні',
  subjectRu: 'День музея',
  institutionKk: 'Мұражай',
  institutionRu: 'Музей',
  due: { date: calendarDate('2026-06-20'), rule: 'exclusive', time: null },
  lateFrom: new Date('2026-06-19T19:00:00Z'),
  cancelled: false,
  accepted: false,
  sequence: 3,
  changedAt: new Date('2026-06-01T00:00:00Z'),
}

const textOf = (...changes: Partial<FeedEntry>[]) =>
  feedText({ entries: changes.map((change) => ({ ...entry, ...change })), origin: 'https://zhariya.kz' })

/** What an independent program reads. */
const eventOf = (change: Partial<FeedEntry>) =>
  Object.values(ical.sync.parseICS(textOf(change))).find((part): part is VEvent => part?.type === 'VEVENT')

describe('what a person typed or pasted', () => {
  test('leaves without control characters, in a headline of one line', () => {
    const text = textOf({
      subjectKk: 'Қоңырау\u0007, жол\vүзілісі\u2028және\r\nжол',
      subjectRu: 'Звонок\u0000\u001b\u0085и\u202Eбуква\ud800',
      institutionKk: '\u0001Мұра\fжай',
      number: '05\b-14',
    })
    expect(text.replaceAll('\r\n', '\n')).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202E]/u)
    expect(text).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
    expect(text.replaceAll('\r\n ', '')).toContain(
      'SUMMARY:Қоңырау\\, жол үзілісі және жол / Звонок ибуква\ufffd\r\n',
    )
    expect(text.replaceAll('\r\n ', '')).toContain('Мұра\\nжай')
  })

  test('is escaped, and read as it was', () => {
    const subject = 'а, б; в \\ г: "д"'
    expect(textOf({ subjectKk: subject, subjectRu: subject })).toContain(
      'SUMMARY:а\\, б\\; в \\\\ г: "д"\r\n',
    )
    expect(eventOf({ subjectKk: subject, subjectRu: subject })?.summary).toBe(subject)
  })

  test.each(['қ', '🎉', '👨‍👩‍👧 ', 'a', ', '])('stands in lines of 75 octets, no letter cut: %s', (unit) => {
    const subject = unit.repeat(150).trim()
    const text = textOf({ subjectKk: subject, subjectRu: subject })
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
    expect(eventOf({ subjectKk: subject, subjectRu: subject })?.summary).toBe(subject)
  })
})

describe('the deadline', () => {
  test('a whole day has its end: the day after, which is not included', () => {
    const text = textOf({})
    expect(text).toContain('DTSTART;VALUE=DATE:20260619\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20260620\r\n')
    expect(eventOf({})?.datetype).toBe('date')
  })

  test('an hour stands in UTC', () => {
    const due = { date: calendarDate('2026-06-20'), rule: 'time' as const, time: '18:00' }
    const text = textOf({ due, lateFrom: new Date('2026-06-20T13:00:00Z') })
    expect(text).toContain('DTSTART:20260620T130000Z\r\n')
    expect(text).not.toContain('TZID')
  })

  test('a withdrawn letter is cancelled, not gone', () => {
    expect(textOf({ cancelled: true })).toContain('STATUS:CANCELLED\r\n')
    expect(textOf({})).toContain('STATUS:CONFIRMED\r\n')
  })

  test('takes nobody the time: the day stays free', () => {
    expect(textOf({})).toContain('TRANSP:TRANSPARENT\r\n')
  })
})

describe('the calendar', () => {
  test('says who made it, what it is called and how often to ask', () => {
    const text = textOf({})
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Zhariya\/\/Deadlines\/\/KK\r\nMETHOD:PUBLISH\r\n/,
    )
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n')
    expect(text).toContain('\r\nX-PUBLISHED-TTL:PT1H\r\n')
    expect(text).toContain('\r\nX-WR-CALNAME:')
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/)
  })

  test('gives every deadline a UID of its own, the same each time', () => {
    const seven = Array.from({ length: 7 }, (_, at) => ({ id: `0197a1f0-0000-7000-8000-00000000000${at}` }))
    const uids = (text: string) => text.replaceAll('\r\n ', '').match(/^UID:.+/gm)
    expect(new Set(uids(textOf(...seven))).size).toBe(7)
    expect(uids(textOf(...seven))).toEqual(uids(textOf(...seven.toReversed())))
  })

  test('an empty one is a calendar too', () => {
    expect(textOf()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/)
    expect(textOf()).not.toContain('VEVENT')
  })
})
