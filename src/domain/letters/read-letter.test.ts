import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { readLetter } from './read-letter.ts'

interface Expected {
  name: string
  languages: string[]
  number: string | null
  date: string | null
  deadline: { date: string | null; rule: string; time: string | null } | null
  /** Where the halves or the words differ: any of these, with an alarm. */
  deadlineOneOf: string[]
  alarms: string[]
  besides: string[]
  addressees: string[]
  issuerRu: string
  subjectRu: string
  slots: string[]
  report: string[]
  address: string
  mismatches: string[]
  paragraphsRu: number
  paragraphsKk: number
  contains: string
}

const folder = 'tests/fixtures/letters'
const reference = calendarDate('2026-12-01')

/** Letters of our own, each under a line with what must be read in it; a field that is left out is not asked. */
const letters = readFileSync(`${folder}/letters.txt`, 'utf8')
  .split(/^=== /m)
  .filter(Boolean)
  .map((piece) => {
    const end = piece.indexOf('\n')
    return { expected: JSON.parse(piece.slice(0, end)) as Partial<Expected>, text: piece.slice(end + 1) }
  })

describe('the real letter', () => {
  const text = readFileSync(`${folder}/fraud-both.txt`, 'utf8')
  const letter = readLetter({ text, reference })

  it('has two halves that agree', () => {
    expect(letter.languages).toEqual(['ru', 'kk'])
    expect(letter.mismatches).toEqual([])
    expect(letter.addressees.map((one) => one.text)).toEqual([
      'Директорам подведомственных учреждений',
      'Ведомстволық бағынысты мекемелердің директорларына',
    ])
    expect(letter.issuer).toEqual({
      kk: 'СҚО әкімдігінің Мәдениет, тілдерді дамыту және архив ісі басқармасы',
      ru: 'Управление культуры, развития языков и архивного дела акимата СКО',
    })
  })

  it('is due on 22 December of the running year, that day included', () => {
    expect(letter.deadline).toEqual({
      date: '2026-12-22',
      time: null,
      rule: 'inclusive',
      form: 'day',
      text: 'в срок до 22 декабря текущего года',
      language: 'ru',
      alarms: [],
      besides: [],
    })
    const passages = letter.evidence.deadline?.map(({ start, end }) =>
      text.slice(start, end).replace(/\s+/g, ' '),
    )
    expect(passages).toEqual([
      'ағымдағы жылдың 22 желтоқсанына дейінгі мерзімде',
      'в срок до 22 декабря текущего года',
    ])
  })

  it('has one link, whole', () => {
    expect(letter.links).toEqual([
      'https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im?utm_source=yxnews&utm_medium=desktop&utm_referrer=https%3A%2F%2Fdzen.ru%2Fnews%2Finstory%2Fa910b074-a37c-54c8-bb26-884c26851152',
    ])
  })

  it('has its paragraphs without the breaks of the page', () => {
    const { kk, ru } = letter.paragraphs
    expect([kk.length, ru.length]).toEqual([5, 5])
    expect(ru[2]).toBe(
      'Опасность данной схемы в том, что потенциальные жертвы сами звонят мошенникам, тем самым у преступников отпадает необходимость обзванивать людей в поисках наживы и облегчает применение социальных манипуляций.',
    )
    expect(kk[3]).toContain('интернет-алаяқтыққа қарсы алдын алу шараларының бақылауынан тыс қалуда.')
    expect(kk[1]).toContain('таратып «авторизациялау барысындағы қателіктер»')
    expect(ru.join('\n')).not.toMatch(/[әғқңөұүһі]/i)
  })

  it('wants every platform and links as the report; its subject is only proposed', () => {
    expect(letter.demands.slots).toContain('media')
    expect(letter.demands.slots).toContain('instagram')
    expect(letter.demands.report).toContain('links')
    expect(letter.subject).toEqual({
      kk: { text: 'Интернет-алаяқтықтың жаңа түрі туралы', proposed: true },
      ru: { text: 'Установлен новый способ совершения интернет мошенничества', proposed: true },
    })
    expect([letter.number, letter.date, letter.demands.address]).toEqual([null, null, null])
  })
})

describe('letters of our own', () => {
  it('are more than forty', () => expect(letters.length).toBeGreaterThan(40))

  it.each(letters.map(({ expected, text }) => [expected.name, expected, text] as const))(
    '%s',
    (_, expected, text) => {
      const letter = readLetter({ text, reference })
      const { deadline } = letter
      const read = {
        languages: letter.languages,
        number: letter.number,
        date: letter.date,
        deadline: deadline && { date: deadline.date, rule: deadline.rule, time: deadline.time },
        alarms: deadline?.alarms,
        besides: deadline?.besides,
        addressees: letter.addressees.map((one) => one.text),
        issuerRu: letter.issuer.ru,
        subjectRu: letter.subject.ru?.text,
        slots: letter.demands.slots,
        report: letter.demands.report,
        address: letter.demands.address,
        mismatches: letter.mismatches.map(({ field }) => field),
        paragraphsRu: letter.paragraphs.ru.length,
        paragraphsKk: letter.paragraphs.kk.length,
      }
      const { name: _name, deadlineOneOf, contains, ...asked } = expected
      expect(read).toMatchObject(asked)
      if (deadlineOneOf) {
        expect(deadlineOneOf).toContain(deadline?.date)
        expect(deadline?.alarms).not.toEqual([])
      }
      if (contains) expect(letter.paragraphs.ru.join('\n')).toContain(contains)
    },
  )

  it('say nothing that the letter does not say: every passage lies in the text', () => {
    for (const { text } of letters) {
      const { evidence, number } = readLetter({ text, reference })
      for (const passages of Object.values(evidence))
        for (const { start, end } of passages) expect(text.slice(start, end).trim()).not.toBe('')
      if (number) expect(evidence.number?.map(({ start, end }) => text.slice(start, end))).toContain(number)
    }
  })
})
