import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from './file-name.ts'

const pdf = (given: string) => fileName({ given, mediaType: 'application/pdf' })

it.each([
  ['Хат 05-14.pdf', 'Хат 05-14.pdf'],
  ['letter.pdf.exe', 'letter.pdf.exe.pdf'],
  ['photo.jpg', 'photo.jpg.pdf'],
  ['letter', 'letter.pdf'],
  ['Хат.PDF', 'Хат.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\x\\хат.pdf', 'хат.pdf'],
  ['fdp.\u202Eexe.pdf', 'fdp. exe.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['a\r\nset-cookie: b.pdf', 'a set-cookie b.pdf'],
  ['   .pdf', 'pdf.pdf'],
  ['', 'file.pdf'],
])('%j is saved as %j', (given, saved) => expect(pdf(given)).toBe(saved))

it('keeps an ending that its kind knows', () => {
  expect(fileName({ given: 'сурет.jpeg', mediaType: 'image/jpeg' })).toBe('сурет.jpeg')
})

it('never has a folder, a control or more than a file system takes, and always the ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = pdf(given)
      expect(name).toMatch(/^[^/\\\u0000-\u001f\u202e:"<>|?*]+\.pdf$/)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(480)
    }),
  )
})
