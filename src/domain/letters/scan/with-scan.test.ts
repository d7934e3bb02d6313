import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar/zone.ts'
import { readLetter } from '../read-letter.ts'
import { alarmKey, alarmKeys, alarmsOf, takenDeadline } from '../taken.ts'
import { type PageDoubt, withScan } from './with-scan.ts'

const text =
  'Исх. № 05-14/1234 от 01.12.2026\n\nПросим до 22 декабря 2026 года направить ссылки\n\f' +
  'на публикации: https://iz.ru/1996945\nв количестве 22 единиц.'

function alarms({
  doubts = [],
  said = text,
  scanned = 2,
}: {
  doubts?: PageDoubt[]
  said?: string
  scanned?: number
}) {
  const reading = readLetter({ text: said, reference: calendarDate('2026-12-01') })
  const letter = withScan({ reading, text: said, scanned, doubts })
  return { letter, keys: alarmsOf(letter).map(alarmKey) }
}

describe('A scan', () => {
  it('without doubts has no alarms of its own', () => {
    expect(alarms({}).keys).toEqual([])
  })

  it.each([
    ['scan:number', { kind: 'figures', page: 1, line: 1, text: '05-14/1234' }],
    ['scan:date', { kind: 'figures', page: 1, line: 1, text: '01.12.2026' }],
    ['deadline:scan_unclear', { kind: 'figures', page: 1, line: 3, text: '22' }],
    ['scan:link', { kind: 'link', page: 2, line: 1, text: 'https://iz.ru/1996945' }],
  ] as const)('%s is what stands there', (key, doubt) => {
    expect(alarms({ doubts: [doubt] }).keys).toEqual([key])
    expect(alarmKeys).toContain(key)
  })

  it('whose deadline is unclear leaves the field empty', () => {
    const { letter } = alarms({ doubts: [{ kind: 'figures', page: 1, line: 3, text: '22' }] })
    expect(takenDeadline(letter)).toBeNull()
  })

  it('has its place in the words of the alarm', () => {
    const doubt = { kind: 'link', page: 2, line: 1, text: 'https://iz.ru/1996945' } as const
    expect(alarms({ doubts: [doubt] }).letter.unclear).toEqual([
      { field: 'link', page: 2, line: 1, text: 'https://iz.ru/1996945' },
    ])
  })

  it('is not alarmed by figures that are nobody’s', () => {
    expect(alarms({ doubts: [{ kind: 'figures', page: 2, line: 2, text: '22' }] }).keys).toEqual([])
  })

  it('in which no number, day or deadline was found says so; a letter that is none does not', () => {
    const said = 'Просим разместить пресс-релизы на всех площадках.'
    expect(alarms({ said }).keys).toEqual(['scan:number', 'scan:date', 'scan:deadline'])
    expect(alarms({ said, scanned: 0 }).keys).toEqual([])
  })
})
