import { describe, expect, it } from 'vitest'
import { hearPage, pageText } from './page-text.ts'
import type { ScanWord } from './words.ts'

type Word = readonly [text: string, sure?: number]

/** A page as the two Cyrillic models see it, and what the Latin one reads in its stretches, at both sizes. */
function read({
  kaz,
  kir = kaz.map((line) => line.map(([text]) => [text, 0] as const)),
  again = [],
}: {
  kaz: readonly (readonly Word[])[]
  kir?: readonly (readonly Word[])[]
  again?: readonly (string | readonly [string, string])[]
}) {
  const heard = hearPage({ kaz: wordsAt(kaz), kir: wordsAt(kir) })
  const readings = again.map((said) =>
    (typeof said === 'string' ? [said, said] : said).map((one) =>
      wordsAt([one.split(' ').map((w) => [w, 88])]),
    ),
  )
  return pageText({ heard, again: readings })
}

/** Lines of equal length: a word begins where the model of the same page sees it too, by its place. */
function wordsAt(lines: readonly (readonly Word[])[]): ScanWord[] {
  return lines.flatMap((line, row) =>
    line.map(([text, sure = 95], place) => {
      const left = 100 + place * 320
      const box = { left, top: 100 + row * 50, right: left + 300, bottom: 130 + row * 50 }
      return { text, sure, box, line: `1.1.${row + 1}` }
    }),
  )
}

describe('Of two readings', () => {
  it.each([
    ['сообшает', 95, 'сообщает', 80, 'сообщает'],
    ['разьяснительную', 95, 'разъяснительную', 80, 'разъяснительную'],
    ['размешӛнные', 70, 'размещённые', 80, 'размещённые'],
    ['плошадқках,', 68, 'площадках,', 92, 'площадках,'],
    ['басқармасы', 80, 'баскармасы', 96, 'басқармасы'],
    ['ескертеді', 60, 'ескертед!', 96, 'ескертеді'],
    ['тілдерді', 60, 'тїлдердї', 96, 'тілдерді'],
    ['писыма', 66, 'письма', 95, 'письма'],
    ['мошенники', 95, 'мошенники', 90, 'мошенники'],
  ])('«%s» (%i) and «%s» (%i) are «%s»', (first, sureFirst, second, sureSecond, said) => {
    const others: Word[] =
      /[қі]/.test(first) && !said.endsWith('х,') ? [['дамыту'], ['және']] : [['Просим'], ['вас'], ['также']]
    const kaz: Word[][] = [[[first, sureFirst] as const, ...others]]
    const kir = [[[second, sureSecond] as const, ...others]]
    expect(read({ kaz, kir }).text.split(' ')[0]).toBe(said)
  })
})

describe('Figures', () => {
  const line = (day: string, sure = 95): Word[] => [['до'], [day, sure], ['декабря'], ['2026'], ['года']]

  it('that both models read alike are certain', () => {
    expect(read({ kaz: [line('22')], kir: [line('22')] }).doubts).toEqual([])
  })

  it('that they read in two ways are unclear', () => {
    const { doubts } = read({ kaz: [line('22')], kir: [line('27')] })
    expect(doubts).toEqual([{ kind: 'figures', line: 1, text: '22' }])
  })

  it('are settled by a third reading', () => {
    const said = read({ kaz: [line('22')], kir: [line('27')], again: ['27'] })
    expect(said).toMatchObject({ text: 'до 27 декабря 2026 года', doubts: [] })
  })

  it('that a third one reads in a third way stay unclear', () => {
    expect(read({ kaz: [line('22')], kir: [line('27')], again: ['2'] }).doubts).toHaveLength(1)
  })

  it('that both take for the letter that looks like them are figures', () => {
    const said = read({ kaz: [[['до'], ['З'], ['июня']]] })
    expect(said).toMatchObject({ text: 'до 3 июня', doubts: [] })
  })

  it('that one model takes for a letter are unclear', () => {
    expect(read({ kaz: [line('Б')], kir: [line('5', 60)] }).doubts).toHaveLength(1)
  })

  it('that both only guess are unclear', () => {
    expect(read({ kaz: [line('22', 30)], kir: [line('22', 41)] }).doubts).toHaveLength(1)
  })
})

it('A word that the other model hung on to its neighbour stands once', () => {
  const at = (text: string, left: number) => ({
    text,
    sure: 92,
    line: '1.1.1',
    box: { left, top: 100, right: left + text.length * 20, bottom: 130 },
  })
  const kaz = [at('Д.', 100), at('Сейітов', 150)]
  expect(pageText({ heard: hearPage({ kaz, kir: [at('Д.Сейїтов', 100)] }), again: [] }).text).toBe(
    'Д. Сейітов',
  )
})

it.each([
  ['01-09/386.', '06.10.2026', '01-09/386 06.10.2026'],
  ['386.от', '06.10.2026', '386 от 06.10.2026'],
  ['386.от', 'от', '386 от'],
  ['31.07.2026-', 'ж.', '31.07.2026 ж.'],
  ['31.07.2026.', 'Просим', '31.07.2026. Просим'],
])('A speck behind a number goes: «%s %s»', (first, second, said) => {
  expect(read({ kaz: [[[first], [second]]], kir: [[[first], [second]]] }).text).toBe(said)
})

describe('An address', () => {
  const noise = (text: string): Word => [text, 3]

  it('that both sizes read alike is certain', () => {
    const said = read({
      kaz: [[['Сілтеме'], noise('һЧрв://12.ги/1996945/а')]],
      again: ['https://iz.ru/1996945/a'],
    })
    expect(said).toMatchObject({ text: 'Сілтеме https://iz.ru/1996945/a', doubts: [] })
  })

  it.each([
    ['read in two ways', ['https://iz.ru/news/a', 'https://iz.ru/mews/a'] as const],
    ['with a random row of letters', 'https://instagram.com/p/DRx4kPqjLm2'],
    ['with a great letter among small ones', 'https://gov.kz/zhertv-samim-Zvonit'],
    ['with a host of figures', 'https://12.ru/news'],
    ['that is none after all', 'hitps iz.nu 19'],
    ['of which no letter could be read', ''],
    ['whose long number the others read in another way', 'https://iz.ru/1996946/a'],
  ])('%s is an alarm with its place', (_, said) => {
    const { doubts } = read({ kaz: [[['Просим']], [['по'], noise('һЧрв://12.ги/1996945/а')]], again: [said] })
    expect(doubts).toMatchObject([{ kind: 'link', line: 2 }])
  })

  it('goes on in the next line where its own is full', () => {
    const kaz: Word[][] = [
      [['по'], ['ссылке'], noise('һЧрв://едоу.к2/ств/')],
      [noise('тизеит_у15іт'), ['для']],
    ]
    const said = read({ kaz, again: ['https://egov.kz/cms/', 'museum_visit'] })
    expect(said.text).toBe('по ссылке https://egov.kz/cms/museum_visit\nдля')
    expect(said.doubts).toEqual([])
  })

  it('ends where a comma does, or another one begins', () => {
    const kaz: Word[][] = [
      [['по'], noise('һЧрв://едоу.к2,')],
      [noise('һЧрв://12.ги'), ['для']],
    ]
    const said = read({ kaz, again: ['https://egov.kz,', 'https://iz.ru'] })
    expect(said.text).toBe('по https://egov.kz,\nhttps://iz.ru для')
  })

  it('does not take a number of the text along', () => {
    const kaz: Word[][] = [
      [['по'], noise('һЧрв://едоу.к2/ств')],
      [['22'], ['декабря']],
    ]
    const said = read({ kaz, again: ['https://egov.kz/cms', '22'] })
    expect(said.text).toBe('по https://egov.kz/cms\n22 декабря')
    // Nor does anybody know that it is none of the address.
    expect(said.doubts).toMatchObject([{ kind: 'link', line: 1, text: 'https://egov.kz/cms' }])
  })

  it('that goes on in letters nobody could read is an alarm', () => {
    const kaz: Word[][] = [
      [['по'], noise('һЧрв://едоу.к2/ств/')],
      [noise('тизе/5?у1'), ['для']],
    ]
    expect(read({ kaz, again: ['https://egov.kz/cms/', ''] }).doubts).not.toEqual([])
  })
})

it('A name in Latin letters stands in the text; what is no Latin stays as it was', () => {
  const kaz: Word[][] = [[['в'], ['ІпзТадгат', 20] as const, ['и'], ['мутно', 30] as const]]
  expect(read({ kaz, again: ['Instagram', 'myTHo ¥'] }).text).toBe('в Instagram и мутно')
})

it('Columns stay apart, words of a full line do not', () => {
  const word = (text: string, left: number) => ({
    text,
    sure: 95,
    line: '1.1.1',
    box: { left, top: 100, right: left + text.length * 20, bottom: 130 },
  })
  const heard = hearPage({
    kaz: [word('Басқарма', 100), word('облысы', 350), word('Управление', 900)],
    kir: [],
  })
  expect(pageText({ heard, again: [] }).text).toMatch(/^Басқарма облысы {10,}Управление$/)
})

it('A page of guesses is not legible', () => {
  expect(read({ kaz: [[['а', 10], ['б', 20], ['в']]] }).isLegible).toBe(false)
  expect(read({ kaz: [] }).isLegible).toBe(false)
  expect(read({ kaz: [[['Просим'], ['вас'], ['х', 9]]] }).isLegible).toBe(true)
})
