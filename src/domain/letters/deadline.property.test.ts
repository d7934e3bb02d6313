import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kazakhMonth } from '../calendar/kazakh-months.ts'
import { addDays, calendarDate, type CalendarDate } from '../calendar/zone.ts'
import { foldLetter } from '../register/fold.ts'
import { readLetter } from './read-letter.ts'

/** Many runs on a machine that does other things too. */
const PATIENCE = 30_000

const russian = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

interface Parts {
  year: number
  month: number
  day: number
  dd: string
  mm: string
}

const ru = ({ month }: Parts) => russian[month - 1] ?? ''
const kk = ({ month }: Parts) => kazakhMonth(month)

/** Every form in which letters name a deadline by its day; those without a year mean that of the letter. */
const forms: readonly ((parts: Parts) => string)[] = [
  (p) => `Отчёт представить до ${p.day} ${ru(p)} текущего года.`,
  (p) => `Отчёт представить до ${p.day} ${ru(p)} ${p.year} года.`,
  (p) => `Отчёт представить в срок до ${p.dd}.${p.mm}.${p.year} г.`,
  (p) => `Отчёт представить в срок до «${p.dd}» ${ru(p)} ${p.year} г.`,
  (p) => `Отчёт представить не позднее ${p.day} ${ru(p)} т.г.`,
  (p) => `Отчёт представить не позже ${p.day}-го ${ru(p)} сего года.`,
  (p) => `Отчёт представить к ${p.day} ${ru(p)} с.г.`,
  (p) => `Отчёт представить по ${p.day} ${ru(p)} ${p.year} г. включительно.`,
  (p) => `Отчёт представить до ${p.dd}.${p.mm}.${String(p.year).slice(2)} г.`,
  (p) => `Отчёт представить до ${p.dd}/${p.mm}/${p.year}.`,
  (p) => `Срок исполнения: ${p.dd}.${p.mm}.${p.year}`,
  (p) => `Срок представления отчёта – ${p.day} ${ru(p)} ${p.year} года`,
  (p) => `Отчёт представить до\n${p.day} ${ru(p)}\nтекущего года.`,
  (p) => `Есепті ағымдағы жылғы ${p.day} ${kk(p).dative} дейін ұсыну қажет.`,
  (p) => `Есепті ағымдағы жылдың ${p.day} ${kk(p).possessiveDative} дейін ұсыну қажет.`,
  (p) => `Есепті ${p.year} жылғы ${p.day} ${kk(p).dative} дейінгі мерзімде ұсыну қажет.`,
  (p) => `Есепті ${p.year} жылдың ${p.day} ${kk(p).possessiveDative} дейін ұсыну қажет.`,
  (p) => `Есепті ${p.year} жылғы ${p.day} ${kk(p).ablative} кешіктірмей ұсыну қажет.`,
  (p) => `Есепті осы жылғы ${p.day} ${kk(p).ablative} қалдырмай ұсыну қажет.`,
  (p) => `Есепті ${p.year} ж. ${p.dd}.${p.mm}. дейін ұсыну қажет.`,
  (p) => `Есепті ${p.dd}.${p.mm}.${p.year} ж. дейін ұсыну қажет.`,
  (p) => `Есепті ${p.year} жылғы ${p.day} ${kk(p).accusative} қоса алғанда ұсыну қажет.`,
  (p) => `Есепті ${p.year} жылғы ${p.day} ${kk(p).base} күніне дейін ұсыну қажет.`,
  (p) => `Есепті ${kk(p).base} айының ${p.day}-не дейін ұсыну қажет.`,
  (p) => `Орындау мерзімі: ${p.year} жылғы ${p.day} ${kk(p).base}`,
]

const timed: readonly ((parts: Parts, time: string) => string)[] = [
  (p, time) => `Отчёт представить до ${time} ${p.day} ${ru(p)} ${p.year} года.`,
  (p, time) => `Отчёт представить до ${p.day} ${ru(p)} ${p.year} года до ${time} часов.`,
  (p, time) => `Отчёт представить до ${time.replace(':', '.')} ч. ${p.dd}.${p.mm}.${p.year} г.`,
  (p, time) => `Есепті ${p.year} жылғы ${p.day} ${kk(p).base} сағат ${time}-ге дейін ұсыну қажет.`,
  (p, time) =>
    `Есепті ${p.year} жылғы ${p.day} ${kk(p).base} күні сағат ${time.replace(':', '.')}-ға дейін ұсыну қажет.`,
]

/** A letter of the first of January, so that every day of its year lies ahead. */
const day = fc.integer({ min: 0, max: 364 }).chain((days) =>
  fc.integer({ min: 2025, max: 2032 }).map((year) => {
    const letter = calendarDate(`${year}-01-01`)
    return { letter, due: addDays({ date: letter, days }) }
  }),
)
const time = fc
  .tuple(fc.integer({ min: 8, max: 20 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)

const partsOf = (due: CalendarDate): Parts => {
  const [year = '', mm = '', dd = ''] = due.split('-')
  return { year: Number(year), month: Number(mm), day: Number(dd), dd, mm }
}

const letterOf = ({ letter, sentence }: { letter: CalendarDate; sentence: string }) =>
  `№ 1-1/1\n${letter.split('-').toReversed().join('.')} г.\n\n${sentence}\n`

const withoutOwnLetters = (text: string) => text.replace(/[әғқңөұүһі]/g, foldLetter)

describe('a day printed in any form', () => {
  it(
    'is read back',
    () => {
      fc.assert(
        fc.property(day, fc.constantFrom(...forms), fc.boolean(), ({ letter, due }, form, plain) => {
          const said = form(partsOf(due))
          const sentence = plain ? withoutOwnLetters(said) : said
          const { deadline, number, date } = readLetter({
            text: letterOf({ letter, sentence }),
            reference: letter,
          })
          expect([sentence, deadline?.date, deadline?.rule, number, date]).toEqual([
            sentence,
            due,
            'inclusive',
            '1-1/1',
            letter,
          ])
        }),
        { numRuns: 1500 },
      )
    },
    PATIENCE,
  )

  it(
    'is read back with its minute',
    () => {
      fc.assert(
        fc.property(day, time, fc.constantFrom(...timed), ({ letter, due }, minute, form) => {
          const sentence = form(partsOf(due), minute)
          const { deadline } = readLetter({ text: letterOf({ letter, sentence }), reference: letter })
          expect([sentence, deadline?.date, deadline?.time, deadline?.rule]).toEqual([
            sentence,
            due,
            minute,
            'time',
          ])
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )

  it('is not read out of a text that names none', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), (words) => {
        expect(readLetter({ text: words, reference: calendarDate('2026-12-01') }).deadline).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('a hostile text', () => {
  const pieces = [
    'до ',
    '22 ',
    'декабря ',
    '2026 ',
    'желтоқсанға ',
    'дейін ',
    '(',
    '«',
    '\n',
    '\f',
    '\t\t',
    '   ',
    '№ ',
    '1-',
    '-',
    'https://',
    'a.kz/',
    '\u0306',
    '\u00ad',
    '|',
    '.',
    'в течение ',
    '10 ',
    'рабочих ',
  ]

  it('is read to its end without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 400 }), (parts) => {
        const text = parts.join('')
        const { evidence } = readLetter({ text, reference: calendarDate('2026-12-01') })
        for (const passages of Object.values(evidence))
          for (const { start, end } of passages)
            expect([start >= 0, end <= text.length, start <= end]).toEqual([true, true, true])
      }),
      { numRuns: 300 },
    )
  })
})
