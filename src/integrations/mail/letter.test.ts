import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Letter } from './letter.ts'
import { openMailSender } from './open-sender.ts'

const letter: Letter = {
  id: '0197a1f0-0000-7000-8000-000000000001',
  to: 'director@museum.kz',
  subject: `Есеп пысықтауға қайтарылды · Отчёт возвращён на доработку № ${'05-14/'.repeat(20)}`,
  text: `.\r\n.бір\nFrom here\n${'ұзын '.repeat(400)}`,
  html: `<p>.</p>\n.\n${'<b>қ</b>'.repeat(3000)}`,
  date: new Date('2026-12-22T10:00:00Z'),
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhariya-letter-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function written(change: Partial<Letter> = {}): Promise<string> {
  const sender = openMailSender({
    origin: 'https://zhariya.example.kz',
    folder,
    smtpUrl: undefined,
    from: undefined,
  })
  await sender.send({ ...letter, ...change })
  sender.close()
  return readFileSync(join(folder, `${letter.id}.eml`), 'utf8')
}

const headOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n'))

test('robots do not answer, those of Exchange neither', async () => {
  const head = headOf(await written())
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/im)
  expect(head).toMatch(/^X-Auto-Response-Suppress: All$/im)
})

test('every line is short, whatever it holds', async () => {
  const mail = await written()
  for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
  expect(mail).toMatch(/^[\x01-\x7e]*$/)
  expect(mail.match(/^Content-Transfer-Encoding: base64$/gim)).toHaveLength(2)
  expect(mail).not.toMatch(/^\./m)
})

test('is text and HTML, read as they were, dated by its cause', async () => {
  const { subject, text, html, date, to, from } = await simpleParser(await written())
  expect(subject).toBe(letter.subject)
  expect(text?.replaceAll('\r\n', '\n').trim()).toBe(letter.text.replaceAll('\r\n', '\n').trim())
  expect(String(html).trim()).toBe(letter.html)
  expect(date).toEqual(letter.date)
  expect([to, from].flat().map((one) => one?.text)).toEqual([
    'director@museum.kz',
    'noreply@zhariya.example.kz',
  ])
})

test('a second try is the same mail, not another one', async () => {
  const ids = [await written(), await written()].map((mail) => /^Message-ID: (.+)$/im.exec(mail)?.[1])
  expect(ids).toEqual(Array(2).fill(`<${letter.id}@zhariya.example.kz>`))
  expect(readdirSync(folder).filter((name) => name.endsWith('.eml'))).toHaveLength(1)
})

test('no text of a subject or an address becomes a header or a recipient', async () => {
  const mail = await written({
    subject: 'a\r\nBcc: all@example.kz',
    to: 'director@museum.kz, all@example.kz',
  })
  expect(headOf(mail)).not.toMatch(/^Bcc:/im)
  const { bcc, cc, to } = await simpleParser(mail)
  expect([bcc, cc]).toEqual([undefined, undefined])
  expect([to].flat().flatMap((one) => one?.value ?? [])).toHaveLength(1)
})
