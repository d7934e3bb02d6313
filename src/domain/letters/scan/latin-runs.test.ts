import { describe, expect, it } from 'vitest'
import { latinRuns, looksLikeAddress } from './latin-runs.ts'
import type { HeardWord } from './two-readings.ts'

describe('The marks of an address in Cyrillic letters', () => {
  it.each([
    'һЧрв://12.ги/1996945/2025-11-26/товһеплікі',
    'һирв:/',
    '/едоу.К2/ств/ги/агбісіеѕ/',
    'үумгміп.іпзіадгат.сот/р/ОЕх4кРат2/',
    'уууууу.КиЧига-5КоО.',
    'айЫег.2ап.К2/гив/4осв/2970000151',
    'домКг.к2',
    'http://gov.kz',
    'info@sko.kz',
    'едоу.кг,',
  ])('%s has them', (text) => expect(looksLikeAddress(text)).toBe(true))

  it.each([
    '05-14/1234',
    '№ 11-04/77-И',
    '06-22/148-к',
    '22.12.2026',
    '01/12/2026',
    'и/или',
    'т.г.',
    'т.б.',
    'им.',
    'пресс-релизы',
    'Д.Сейітов',
    'орыс/қазақ',
    '30.03.2026ж.',
    'тел.:',
    'области.',
    'исп.:Ахметов',
  ])('%s has none', (text) => expect(looksLikeAddress(text)).toBe(false))
})

describe('What is read once more', () => {
  it('is the words of a line that belong together', () => {
    const words = row(['Сілтеме:', 95], ['һЧрв:/', 0], ['/едоу.К2/ств', 3], ['жарияланған', 96])
    expect(latinRuns(words)).toMatchObject([{ from: 1, to: 3, kind: 'address' }])
  })

  it('is each address of a list for itself', () => {
    const words = row(['һЧрв://а.к2,', 3], ['һЧрв://б.к2', 4])
    expect(latinRuns(words)).toMatchObject([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ])
  })

  it('is the rest of an address in the next line, and behind an underscore', () => {
    const first = row(['һЧрв://уК.сот/маП-24536789', 3], ['5120,', 92])
    const second = row(['мійе0/7670979152308079885', 70], ['для', 95]).map(below)
    expect(latinRuns(first)).toMatchObject([{ from: 0, to: 2 }])
    expect(latinRuns([...row(['һЧрв://уК.сот/', 3]), ...second])).toMatchObject([
      { from: 0, to: 1, kind: 'address' },
      { from: 1, to: 2, kind: 'rest' },
    ])
  })

  it('is a name in Latin letters, and figures that were read in two ways', () => {
    const words = row(['ІпзТадгат', 20], ['және', 96], ['22', 95])
    const unclear = words.map((word) => (word.text === '22' ? { ...word, isUnclear: true } : word))
    expect(latinRuns(unclear)).toMatchObject([{ kind: 'letters' }, { kind: 'figures', from: 2 }])
  })

  it('is nothing in a text of its own languages', () => {
    expect(latinRuns(row(['Просим', 95], ['до', 77], ['22.12.2026', 93], ['№', 20]))).toEqual([])
  })

  it('has an end on a page of noise', () => {
    const noise = Array.from({ length: 5000 }, () => row(['һЧрв://а.к2,', 0])).flat()
    expect(latinRuns(noise)).toHaveLength(60)
  })
})

/** Words of a line, side by side. */
function row(...words: readonly [string, number][]): HeardWord[] {
  let left = 100
  return words.map(([text, sure]) => {
    const box = { left, top: 100, right: left + text.length * 16, bottom: 130 }
    left = box.right + 16
    return { text, sure, box, line: '1.1.1', isUnclear: false, rival: null }
  })
}

const below = (word: HeardWord): HeardWord => ({
  ...word,
  line: '1.1.2',
  box: { ...word.box, top: 150, bottom: 180, left: word.box.left - 50 },
})
