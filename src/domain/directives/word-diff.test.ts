import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffPart, wordDiff } from './word-diff.ts'

const marked = (parts: DiffPart[]) =>
  parts.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ')

describe('two wordings', () => {
  it.each([
    ['the same', 'Срок до 22 декабря', 'Срок до 22 декабря', 'Срок до 22 декабря', 'Срок до 22 декабря'],
    ['a word for another', 'до 22 декабря', 'до 25 декабря', 'до [22] декабря', 'до [25] декабря'],
    ['a word more', 'на сайте', 'на официальном сайте', 'на сайте', 'на [официальном] сайте'],
    ['a word less', 'на своём сайте', 'на сайте', 'на [своём] сайте', 'на сайте'],
    ['all of it', 'бір екі', 'үш', '[бір екі]', '[үш]'],
    ['from nothing', '', 'жаңа мәтін', '', '[жаңа мәтін]'],
    ['only a space', 'бір\nекі', 'бір екі', 'бір\nекі', 'бір екі'],
  ])('%s', (_, from, to, wasMarked, isMarked) => {
    const diff = wordDiff({ from, to })
    expect([marked(diff.from), marked(diff.to)]).toEqual([wasMarked, isMarked])
  })

  it('stay whole: the parts joined are the texts, and the unmarked words are the same in both', () => {
    const text = fc
      .array(fc.constantFrom('а', 'б', 'в', 'г', '\n', ' '), { maxLength: 30 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (from, to) => {
        const diff = wordDiff({ from, to })
        const join = (parts: DiffPart[]) => parts.map((part) => part.text).join('')
        expect([join(diff.from), join(diff.to)]).toEqual([from, to])
        const kept = (parts: DiffPart[]) =>
          parts.filter(({ changed }) => !changed).map((part) => part.text.replace(/\s+/g, ''))
        expect(kept(diff.from).join('')).toBe(kept(diff.to).join(''))
      }),
    )
  })

  it('a letter of ten pages worded quite anew is no reason to hang', () => {
    const page = (word: string) => Array.from({ length: 6000 }, (_, n) => `${word}${String(n)}`).join(' ')
    const diff = wordDiff({ from: page('бұрын'), to: page('енді') })
    expect([diff.from.length, diff.to.length]).toEqual([1, 1])
  })
})
