import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import { decodeText } from '#/integrations/letter-text/decode-text.ts'
import { readDocument } from '#/integrations/letter-text/read-document.ts'
import { bombDocx, docx, wordParagraphs } from '../setup/docx.ts'
import { fakeTesseract } from '../setup/fake-tesseract.ts'
import { bombPdf, encryptedPdf, pagesPdf, sheetsPdf } from '../setup/pdf.ts'
import { columnsOf } from '../setup/tesseract-columns.ts'

const pdf = 'application/pdf'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const read = ({
  bytes,
  mediaType = pdf,
  ...rest
}: {
  bytes: Uint8Array
  mediaType?: string
  timeoutMs?: number
  tesseract?: string
}) =>
  readDocument({ stream: Readable.from([bytes]), mediaType, signal: new AbortController().signal, ...rest })

describe('A document', () => {
  it('as PDF is read page by page, both halves', async () => {
    const seen: number[] = []
    const document = await readDocument({
      stream: Readable.from([await readFile('prisma/seed/letters/fraud.pdf')]),
      mediaType: pdf,
      signal: new AbortController().signal,
      onProgress: ({ page }) => seen.push(page),
    })
    expect(document).toMatchObject({ kind: 'read', pages: 2, scanned: 0 })
    expect(seen).toEqual([1, 2])
    const text = document.kind === 'read' ? document.text : ''
    const letter = readLetter({ text, reference: calendarDate('2026-12-01') })
    expect(letter).toMatchObject({
      languages: ['kk', 'ru'],
      number: '05-14/1234',
      deadline: { date: '2026-12-22', alarms: [] },
      links: ['https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im'],
      mismatches: [],
    })
    expect(letter.paragraphs.ru[1]).toContain('рассылают письма и SMS-сообщения от имени')
  })

  it('as DOCX keeps paragraphs, tabs, breaks and tables', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${wordParagraphs(cell)}</w:tc>`).join('')}</w:tr>`
    const body =
      `<w:tbl>${row('Қазақша', 'По-русски')}</w:tbl>` +
      wordParagraphs('Просим до 22&#160;декабря') +
      '<w:p><w:r><w:t>А</w:t><w:tab/><w:t>Б</w:t><w:br/><w:t>В</w:t></w:r><w:del><w:r><w:delText>нет</w:delText></w:r></w:del></w:p>' +
      `<w:tbl>${row('№', 'Тема', 'Срок')}${row('1', 'Театр', '22.12.2026')}</w:tbl>`
    const document = await read({ bytes: docx(body), mediaType: word })
    expect(document).toMatchObject({
      kind: 'read',
      text: 'Қазақша\n\nПо-русски\n\nПросим до 22\u00a0декабря\nА\tБ\nВ\n№ | Тема | Срок\n1 | Театр | 22.12.2026',
    })
  })

  it.each([
    ['UTF-8', Buffer.from('Сәлем, әлем')],
    ['UTF-16', Buffer.from('\ufeffСәлем, әлем', 'utf16le')],
    // KZ-1048: ә is BC.
    ['KZ-1048', Buffer.from([0xd1, 0xbc, 0xeb, 0xe5, 0xec, 0x2c, 0x20, 0xbc, 0xeb, 0xe5, 0xec])],
  ])('as plain text in %s is decoded', (_, bytes) => {
    const [greeting = ''] = decodeText(Buffer.concat([bytes, bytes]))
      .replace('\ufeff', '')
      .split(',')
    expect(greeting).toBe('Сәлем')
  })
})

describe('A hostile document', () => {
  it.each([
    ['that only begins like a PDF', pdf, Buffer.from('%PDF-1.7\nnothing of the kind'), 'broken'],
    ['with a password', pdf, encryptedPdf(), 'encrypted'],
    ['that is no package', word, Buffer.from('PK\x03\x04 nothing'), 'broken'],
    ['with entities', word, docx('<!DOCTYPE a [<!ENTITY b "c">]><w:p/>'), 'broken'],
    ['that is no picture', 'image/png', Buffer.from('PNG'), 'broken'],
    ['without a word', word, docx('<w:p/>'), 'no_text'],
  ])('%s is refused', async (_, mediaType, bytes, problem) => {
    expect(await read({ bytes, mediaType })).toEqual({ kind: 'refused', problem })
  })

  it('that unpacks to more than anybody writes is refused', async () => {
    expect(await read({ bytes: bombDocx(), mediaType: word })).toEqual({
      kind: 'refused',
      problem: 'too_heavy',
    })
  })

  it('that unpacks to half a gigabyte of picture does no harm', async () => {
    expect((await read({ bytes: bombPdf() })).kind).toBe('refused')
  }, 60_000)

  it('of ten thousand pages is read as far as a letter goes', async () => {
    const bytes = pagesPdf({ count: 10_000, width: 60, height: 80 })
    const document = await read({ bytes })
    expect(['read', 'refused']).toContain(document.kind)
  }, 60_000)

  it('that takes too long is killed', async () => {
    expect(await read({ bytes: pagesPdf({ count: 3 }), timeoutMs: 1 })).toEqual({
      kind: 'refused',
      problem: 'too_heavy',
    })
  })

  it('leaves a stopping worker free', async () => {
    const stop = new AbortController()
    const reading = readDocument({
      stream: Readable.from([pagesPdf({ count: 60 })]),
      mediaType: pdf,
      signal: stop.signal,
    })
    stop.abort(new Error('the worker stops'))
    await expect(reading).rejects.toThrow('the worker stops')
  })
})

describe('A PDF of which only some pages have text', () => {
  it('says which pages were not read, blank ones apart', async () => {
    const tesseract = await scanReader('')
    expect(
      await read({ bytes: sheetsPdf(['text', 'blank', 'scan', 'text', 'scan']), tesseract }),
    ).toMatchObject({
      kind: 'read',
      pages: 5,
      unread: [3, 5],
    })
  })

  it('counts what stands behind the twentieth scan as unread, in its place', async () => {
    const scans = Array.from({ length: 21 }, () => 'scan' as const)
    const tesseract = await scanReader(columnsOf(['Просим разместить']))
    const document = await read({ bytes: sheetsPdf([...scans, 'text']), tesseract })
    expect(document).toMatchObject({ kind: 'read', pages: 22, scanned: 20, unread: [21] })
    if (document.kind === 'read') expect(document.text.split('\f')[21]).toContain('22.12.2026')
  })

  it('of whose words most are guessed is read, and the page is named', async () => {
    const tesseract = await scanReader(columnsOf(['Просим разместить ссылки'], { faint: /^[рс]/ }))
    expect(await read({ bytes: sheetsPdf(['text', 'scan']), tesseract })).toMatchObject({ unread: [2] })
  })

  it('is no letter where none has', async () => {
    const tesseract = await scanReader('')
    expect(await read({ bytes: sheetsPdf(['scan', 'blank']), tesseract })).toEqual({
      kind: 'refused',
      problem: 'scan_unread',
    })
    expect(await read({ bytes: sheetsPdf(['blank']), tesseract })).toEqual({
      kind: 'refused',
      problem: 'no_text',
    })
  })
})

const fakes: { remove: () => Promise<void> }[] = []
afterEach(() => Promise.all(fakes.splice(0).map(({ remove }) => remove())))

/** A program that reads the same words on every scan. */
async function scanReader(words: string): Promise<string> {
  const made = await fakeTesseract({ words })
  fakes.push(made)
  return made.program
}
