import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar/zone.ts'
import { deadlineAlarms, type LetterDeadline } from '../letter.ts'
import { readLetter } from '../read-letter.ts'

const openings = {
  ru: '№ 05-14/1234 от 09.12.2026 г.\n\nДиректорам\n\nПросим разместить пресс-релиз на сайтах учреждений и в социальных сетях.',
  kk: '09.12.2026 ж. № 05-14/1234\n\nДиректорларға\n\nБаспасөз хабарламасын мекемелердің сайттарында және әлеуметтік желілерде орналастыруды сұраймыз.',
} as const
/** A section holds dozens of letters. */
const PATIENCE = 30_000

type Language = keyof typeof openings

/**
 * Sentences of a letter of Wednesday, 9 December 2026, each with what is right: a day with its hour or "exclusive"
 * and no alarm; the same with an alarm ("asks", or its name); "asks" alone for no day or any alarm; "none".
 */
const sections = (language: Language) =>
  readFileSync(`tests/fixtures/letters/deadlines-${language}.txt`, 'utf8')
    .split(/^# /m)
    .filter(Boolean)
    .map((section) => {
      const [name = '', ...lines] = section.split('\n')
      return { name, rows: lines.filter(Boolean).map((line) => line.split(' => ') as [string, string]) }
    })

const deadlineOf = ({ language, sentence }: { language: Language; sentence: string }) =>
  readLetter({ text: `${openings[language]}\n\n${sentence}\n`, reference: calendarDate('2026-12-09') })
    .deadline

const valueOf = ({ date, time, rule }: LetterDeadline) =>
  [date, time, rule === 'exclusive' ? rule : null].filter(Boolean).join(' ')

/** The deadline in the words of the table, as far as the table asks. */
function told({ deadline, wanted }: { deadline: LetterDeadline | null; wanted: string }): string {
  if (!deadline) return wanted === 'asks' ? 'asks' : 'none'
  const last = wanted.split(' ').at(-1) ?? ''
  if (wanted === 'asks' && !deadline.date) return 'asks'
  const isAlarm = deadlineAlarms.some((alarm) => alarm === last)
  const asks = isAlarm ? deadline.alarms.some((alarm) => alarm === last) : deadline.alarms.length > 0
  if (wanted === 'asks') return asks ? 'asks' : valueOf(deadline)
  return [valueOf(deadline), asks ? (isAlarm ? last : 'asks') : ''].filter(Boolean).join(' ')
}

describe.each(['ru', 'kk'] as const)('deadlines in %s', (language) => {
  it.each(sections(language))('$name', { timeout: PATIENCE }, ({ rows }) => {
    const read = rows.map(([sentence, wanted]) => {
      const deadline = deadlineOf({ language, sentence })
      return `${sentence} => ${told({ deadline, wanted })}`
    })
    expect(read).toEqual(rows.map((row) => row.join(' => ')))
  })
})

describe('the words of a deadline', () => {
  it('are shown whole, with the hour behind the day', () => {
    const texts = [
      'Ссылки направить в срок до 18 декабря 2026 года не позднее 17 часов 00 минут.',
      'Ссылки направить за 3 рабочих дня до 25 декабря.',
      'Срок исполнения перенесён с 10 на 15 декабря 2026 года.',
    ].map((sentence) => deadlineOf({ language: 'ru', sentence })?.text)
    expect(texts).toEqual([
      'в срок до 18 декабря 2026 года не позднее 17 часов 00 минут',
      'за 3 рабочих дня до 25 декабря',
      '15 декабря 2026 года',
    ])
  })

  it('stand beside the deadline where they name the day of publishing', () => {
    const ru = deadlineOf({
      language: 'ru',
      sentence: 'Материал разместить до 15 декабря, ссылки направить до 18 декабря.',
    })
    const kk = deadlineOf({
      language: 'kk',
      sentence: 'Материалды 15 желтоқсанға дейін орналастырып, сілтемелерді 18 желтоқсанға дейін жіберіңіз.',
    })
    expect([ru?.besides, kk?.besides]).toEqual([['до 15 декабря'], ['15 желтоқсанға дейін']])
  })

  it('ask for a day counted back or from a day, and name it', () => {
    const days = [
      'Сценарий направить за 3 рабочих дня до 25 декабря.',
      'Ссылки направить в течение 3 рабочих дней с 15 декабря.',
      'Отчёт направить в течение 3 рабочих дней после завершения акции 25 декабря 2026 года.',
    ].map((sentence) => {
      const found = deadlineOf({ language: 'ru', sentence })
      return [found?.date, found?.alarms.join()]
    })
    expect(days).toEqual([
      ['2026-12-22', 'counted_back'],
      ['2026-12-21', 'counted_from_event'],
      ['2026-12-30', 'counted_from_event'],
    ])
  })
})
