import { expect, test } from 'vitest'
import { oneLine, withoutControls } from './without-controls.ts'

test.each([
  ['bell\u0007 and escape\u001b[31m', 'bell and escape[31m'],
  ['line\vbreak of Word, page\fbreak', 'line\nbreak of Word, page\nbreak'],
  ['next\u0085line, separators\u2028and\u2029', 'next\nline, separators\nand\n'],
  ['nothing\u0000 at\u007f all\u009f', 'nothing at all'],
  ['evil\u202Egpj.exe\u2066', 'evilgpj.exe'],
  ['half \ud800 a letter', 'half \ufffd a letter'],
  ['no character \ufffe\uffff', 'no character '],
  ['kept: \t tab\r\n break, ә 🎉 👨‍👩‍👧 \u00a0\u200b', 'kept: \t tab\r\n break, ә 🎉 👨‍👩‍👧 \u00a0\u200b'],
])('%j → %j', (text, clean) => {
  expect(withoutControls(text)).toBe(clean)
  expect(withoutControls(clean)).toBe(clean)
})

test('one line is one line', () => {
  expect(oneLine(' Тема\r\nBcc: a\vb\u0007\u2028 c ')).toBe('Тема Bcc: a b c')
})
