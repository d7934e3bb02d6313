import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { judgeWatch, SAME_TEXT_FROM, type WatchOutcome, type WatchSeen } from './outcome.ts'

const day = calendarDate
const text = 'Алаяқтар банк атынан қоңырау шалады, кодты ешкімге айтпаңыз, мұражай ескертеді'
const watched = { keys: ['site:a', 'site:b'], text, missingOn: [] }
const answered = (change: Partial<Extract<WatchSeen, { kind: 'answered' }>> = {}): WatchSeen => ({
  kind: 'answered',
  status: 200,
  key: 'site:a',
  isPage: true,
  page: { access: 'open', text },
  ...change,
})
const outcome = (seen: WatchSeen, missingOn = watched.missingOn as ReturnType<typeof day>[]) =>
  judgeWatch({ watched: { ...watched, missingOn }, seen, today: day('2026-12-10') }).outcome
const page = (access: 'open' | 'login' | 'captcha' | 'soft404' | 'empty', words = text) => ({
  page: { access, text: words },
})

describe('what a look means', () => {
  test.each<[string, WatchSeen, WatchOutcome]>([
    ['the same page', answered(), 'ok'],
    ['where it led before', answered({ key: 'site:b' }), 'ok'],
    ['elsewhere with the same text', answered({ key: 'site:c' }), 'moved'],
    [
      'elsewhere with another text',
      answered({ key: 'site:c', ...page('open', 'Басқа мәтін осында') }),
      'changed',
    ],
    ['another text', answered(page('open', 'Мүлде басқа жаңалық туралы хабарлама')), 'changed'],
    ['nothing left of the text', answered(page('open', '')), 'changed'],
    ['a file instead of the page', answered({ isPage: false, page: null }), 'changed'],
    ['404', answered({ status: 404, page: null }), 'missing'],
    ['410', answered({ status: 410, page: null }), 'missing'],
    ['403', answered({ status: 403, page: null }), 'wall'],
    ['429', answered({ status: 429, page: null }), 'wall'],
    ['a page to sign in', answered(page('login')), 'wall'],
    ['a riddle for people', answered(page('captcha')), 'wall'],
    ['"not found" in words', answered(page('soft404')), 'soft_404'],
    ['500', answered({ status: 500, page: null }), 'blocked'],
    ['a page without words', answered(page('empty')), 'blocked'],
    ['no answer', { kind: 'silent' }, 'blocked'],
  ])('%s', (_, seen, expected) => {
    expect(outcome(seen)).toBe(expected)
  })
})

describe('gone only after three days', () => {
  const notFound = answered({ status: 404, page: null })
  test.each<[string, string[], WatchOutcome]>([
    ['the first', [], 'missing'],
    ['the second', ['2026-12-09'], 'missing'],
    ['thrice on one day', ['2026-12-09', '2026-12-10'], 'missing'],
    ['the third', ['2026-12-08', '2026-12-09'], 'gone'],
    ['the third after a pause', ['2026-11-01', '2026-11-20'], 'gone'],
  ])('%s', (_, before, expected) => {
    expect(outcome(notFound, before.map(day))).toBe(expected)
  })

  test('what says so in words is gone on the third day too', () => {
    expect(outcome(answered(page('soft404')), [day('2026-12-08'), day('2026-12-09')])).toBe('gone')
  })

  test('a silent site neither counts nor forgives, a page that is back does', () => {
    const before = [day('2026-12-08'), day('2026-12-09')]
    const after = (seen: WatchSeen) =>
      judgeWatch({ watched: { ...watched, missingOn: before }, seen, today: day('2026-12-10') }).missingOn
    expect(after({ kind: 'silent' })).toEqual(before)
    expect(after(answered())).toEqual([])
  })
})

test('the boundary of another text', () => {
  const words = Array.from({ length: 102 }, (_, at) => `w${String(at)}`)
  const kept = (n: number) => outcome2(words.slice(0, n + 2).join(' '))
  const outcome2 = (now: string) =>
    judgeWatch({
      watched: { ...watched, text: words.join(' ') },
      seen: answered(page('open', now)),
      today: day('2026-12-10'),
    })
  expect(kept(60)).toMatchObject({ outcome: 'ok', likeness: SAME_TEXT_FROM })
  expect(kept(59)).toMatchObject({ outcome: 'changed', likeness: 0.59 })
})

test('a page whose first text had no words is compared by its address alone', () => {
  const finding = judgeWatch({
    watched: { ...watched, text: '' },
    seen: answered(),
    today: day('2026-12-10'),
  })
  expect(finding).toMatchObject({ outcome: 'ok', likeness: null })
})
