import { expect, it } from 'vitest'
import { markedText } from './marked-text.ts'

const text = '№ 5 от 1 декабря, в срок до 22 декабря'

it('cuts a letter at its passages and loses nothing', () => {
  const evidence = {
    deadline: [{ start: 18, end: 38 }],
    number: [{ start: 2, end: 3 }],
    date: [{ start: 2, end: 16 }],
  }
  const stretches = markedText({ text, evidence })
  expect(stretches.map((one) => one.text).join('')).toBe(text)
  expect(stretches.filter(({ field }) => field)).toEqual([
    { text: '5', field: 'number' },
    { text: 'в срок до 22 декабря', field: 'deadline' },
  ])
})

it('leaves out passages that are not of the text', () => {
  const evidence = { links: [{ start: 5, end: 900 }], address: [{ start: 4, end: 4 }] }
  expect(markedText({ text, evidence })).toEqual([{ text, field: null }])
})
