import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar/zone.ts'
import { readLetter } from '../read-letter.ts'

const read = (text: string) => {
  const letter = readLetter({ text, reference: calendarDate('2026-11-02') })
  return { ...letter, addressees: letter.addressees.map(({ text: words }) => words) }
}
const gaps = ['\n', '\n\n', '\n\n\n']

describe('An address', () => {
  it.each(
    [
      'Директорам подведомственных учреждений',
      'Руководителям отделов культуры районов и города',
      'Директору КГУ «Областной музей» Омарову К.С.',
      'Подведомственным организациям',
      'Заведующим сельскими клубами',
      'Министерству культуры и информации Республики Казахстан',
      'Художественным руководителям',
      'Ответственным лицам за социальные сети',
      'ДИРЕКТОРАМ МУЗЕЕВ',
      'По списку',
      'Согласно списку рассылки',
      'г-ну Омарову К.С.',
    ].flatMap((address) => gaps.map((gap) => [address, gap] as const)),
  )('of a short Russian letter is no text: %s %j', (address, gap) => {
    for (const said of ['Просим представить отчёт до 20 ноября т.г.', 'До 20 ноября 2026 года жду ссылки.']) {
      const letter = read(`№ 5 от 02.11.2026${gap}${address}${gap}${said}\n`)
      expect(letter).toMatchObject({ number: '5', addressees: [address], deadline: { date: '2026-11-20' } })
    }
  })

  it.each(
    [
      'Ведомстволық бағынысты ұйымдардың басшыларына',
      'Директорларға',
      'Облыстық музей директорына',
      'Петропавл қаласының әкіміне',
      'Мәдениет және ақпарат министрлігіне',
      'Облыстық театрға',
      'Тізім бойынша',
      'Мекемелердің директорларына (тізім бойынша)',
      'Ведомстволык багынысты мекемелердин директорларына',
    ].flatMap((address) => gaps.map((gap) => [address, gap] as const)),
  )('of a short Kazakh letter is no text: %s %j', (address, gap) => {
    for (const said of [
      'Есепті 20 қарашаға дейін жіберіңіз.',
      '2026 жылғы 20 қарашаға дейін есеп беру қажет.',
    ]) {
      const letter = read(`02.11.2026 ж. № 5${gap}${address}${gap}${said}\n`)
      expect(letter).toMatchObject({ number: '5', addressees: [address], deadline: { date: '2026-11-20' } })
    }
  })

  it.each([
    ['Директору\nобластной филармонии\nОмарову К.С.', ['Директору областной филармонии Омарову К.С.']],
    [
      'Директору\nСеверо-Казахстанской областной филармонии',
      ['Директору Северо-Казахстанской областной филармонии'],
    ],
    [
      'Директору КГУ «Областная библиотека\nимени С. Муканова»',
      ['Директору КГУ «Областная библиотека имени С. Муканова»'],
    ],
    ['Акимам районов\n\nАкиму города', ['Акимам районов', 'Акиму города']],
    ['Руководителям отделов культуры\n(по списку)', ['Руководителям отделов культуры (по списку)']],
  ])('goes on over its lines: %s', (address, addressees) => {
    const text = `№ 5 от 02.11.2026\n\n${address}\n\nПросим разместить афишу и направить ссылки до 20 ноября 2026 года.`
    expect(read(text)).toMatchObject({ addressees, deadline: { date: '2026-11-20' } })
  })

  it('can be the institutions below the number', () => {
    const text =
      'Управление культуры\n№ 5 от 02.11.2026\n\nКГУ «Музей»\nКГУ «Архив»\n\nПросим направить ссылки до 20 ноября.'
    expect(read(text)).toMatchObject({
      issuer: { ru: 'Управление культуры' },
      addressees: ['КГУ «Музей»', 'КГУ «Архив»'],
    })
  })

  it.each([
    'Управление культуры просит направить ссылки до 20 ноября.',
    'Всем привет! Скиньте ссылки до 20 ноября.',
  ])('is not: %s', (text) => {
    expect(read(text).addressees).toEqual([])
  })
})

describe('Two names in a letterhead', () => {
  const issuer = { kk: 'ОБЛЫСТЫҢ МӘДЕНИЕТ БАСҚАРМАСЫ', ru: 'УПРАВЛЕНИЕ КУЛЬТУРЫ ОБЛАСТИ' }
  const bodies = [
    'Директорам музеев\n\nПросим направить ссылки до 20 ноября 2026 года.',
    'Музей директорларына\n\nСілтемелерді 2026 жылғы 20 қарашаға дейін жіберуді сұраймыз.',
  ]

  it.each([
    'ОБЛЫСТЫҢ МӘДЕНИЕТ УПРАВЛЕНИЕ КУЛЬТУРЫ\nБАСҚАРМАСЫ ОБЛАСТИ',
    'УПРАВЛЕНИЕ КУЛЬТУРЫ ОБЛЫСТЫҢ МӘДЕНИЕТ\nОБЛАСТИ БАСҚАРМАСЫ',
    'ОБЛЫСТЫҢ МӘДЕНИЕТ БАСҚАРМАСЫ УПРАВЛЕНИЕ КУЛЬТУРЫ ОБЛАСТИ',
    'УПРАВЛЕНИЕ КУЛЬТУРЫ ОБЛАСТИ | ОБЛЫСТЫҢ МӘДЕНИЕТ БАСҚАРМАСЫ',
    'ОБЛЫСТЫҢ МӘДЕНИЕТ БАСҚАРМАСЫ\n\nУПРАВЛЕНИЕ КУЛЬТУРЫ ОБЛАСТИ',
    'ОБЛЫСТЫҢ МӘДЕНИЕТ            УПРАВЛЕНИЕ КУЛЬТУРЫ\nБАСҚАРМАСЫ                   ОБЛАСТИ',
  ])('side by side, run together or one above the other: %s', (head) => {
    for (const body of bodies) {
      const letter = read(`${head}\n2026 жылғы 02 қараша № 5 № 5 от 02 ноября 2026 года\n${body}`)
      expect(letter).toMatchObject({ issuer, number: '5', date: '2026-11-02', deadline: { alarms: [] } })
    }
  })

  it('are one where a Russian name quotes Kazakh', () => {
    const name = 'ГККП «Солтүстік Қазақстан облыстық филармониясы» управления культуры'
    expect(read(`${name}\n№ 5 от 02.11.2026\n\n${bodies[0]}`)).toMatchObject({
      languages: ['ru'],
      issuer: { kk: null },
    })
  })
})

describe('Halves that stand in one line', () => {
  const [ru, kk] = [
    'Просим направить ссылки до 20 ноября.',
    'Сілтемелерді 20 қарашаға дейін жіберуді сұраймыз.',
  ]

  it.each([' / ', ' // ', ' | ', ' ', '\n'])('are two: %j', (between) => {
    expect(read(`№ 5 от 02.11.2026\n\n${kk}${between}${ru}`)).toMatchObject({
      languages: ['kk', 'ru'],
      mismatches: [],
      deadline: { date: '2026-11-20', alarms: [] },
    })
    const other = kk.replace('20', '17')
    expect(
      read(`№ 5 от 02.11.2026\n\n${other}${between}${ru}`).mismatches.map(({ field }) => field),
    ).toContain('deadline')
  })

  it('are two columns that were run together', () => {
    const text = `№ 5 от 02.11.2026
Басқарма «Тіл мерекесі» апталығы Управление сообщает о неделе
туралы хабарлайды. Жарияланымдарға языков в учреждениях. Ссылки на
сілтемелерді осы жылғы қарашаның публикации просим направить до
20-сына дейін басқармаға жіберуді 20 ноября в управление культуры
сұраймыз және есепті ұсынуды. также отчёт представить.`
    expect(read(text).paragraphs.ru.join(' ')).toContain('Ссылки на публикации просим направить до 20 ноября')
    expect(read(text).paragraphs.kk.join(' ')).toContain('Жарияланымдарға сілтемелерді осы жылғы қарашаның')
  })

  it('are one where a sentence quotes the other language', () => {
    const said =
      'Просим провести акцию «Тіл – татулық тірегі. Ана тілім – айбыным» и направить ссылки до 20 ноября.'
    expect(read(`№ 5 от 02.11.2026\n\nДиректорам\n\n${said}`)).toMatchObject({
      languages: ['ru'],
      paragraphs: { ru: [said] },
    })
  })
})
