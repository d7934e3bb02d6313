import { describe, expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { dayOffWords } from './day-off-words.ts'

const advice = {
  date: calendarDate('2026-12-20'),
  next: calendarDate('2026-12-21'),
  previous: calendarDate('2026-12-18'),
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('words about a day off', () => {
  it.each([
    [
      'ru',
      'Последний день — 20 декабря, воскресенье, нерабочий. Оставить или перенести?',
      'Оставить 20 декабря (воскресенье)',
      'Перенести на 21 декабря (понедельник)',
      'Перенести на 18 декабря (пятница)',
    ],
    [
      'kk',
      'Соңғы күн — 20 желтоқсан, жексенбі, демалыс күні. Қалдырасыз ба, әлде көшіресіз бе?',
      '20 желтоқсанды қалдыру (жексенбі)',
      '21 желтоқсанға көшіру (дүйсенбі)',
      '18 желтоқсанға көшіру (жұма)',
    ],
  ] as const)('in %s', (locale, question, keep, next, previous) => {
    const said = dayOffWords({ advice, locale })
    expect(plain(said.question)).toBe(question)
    expect(said.answers.map(({ label }) => plain(label))).toEqual([keep, next, previous])
    expect(said.answers.map(({ lastDay }) => lastDay)).toEqual(['2026-12-20', '2026-12-21', '2026-12-18'])
  })

  it('offers no move where nobody works', () => {
    const said = dayOffWords({ advice: { ...advice, next: null, previous: null }, locale: 'ru' })
    expect(said.answers).toHaveLength(1)
  })
})
