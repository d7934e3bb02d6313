import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type CalendarDate, dateOf, isCalendarDate } from '#/domain/calendar/zone.ts'
import type { LetterProblem } from '#/domain/letters/document.ts'
import type { ReadLetter } from '#/domain/letters/letter.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import { withScan } from '#/domain/letters/scan/with-scan.ts'
import { kindOf } from '#/integrations/files/kind-of.ts'
import { decodeText } from '#/integrations/letter-text/decode-text.ts'
import { type DocumentText, readDocument } from '#/integrations/letter-text/read-document.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { answerLines, rowId, rowText, writeLine } from '../ndjson.ts'

export const letterCommand: Command = {
  help: `Usage: zhariya letter FILE
       zhariya letter --ndjson

Reads a letter in Kazakh, Russian or both (PDF, DOCX, plain text, a scan) and prints one line of JSON:
{"languages","number","date","issuer","addressees","subject","deadline":{"date","time","rule","text","language",…},
"links","demands","mismatches","ru":{"paragraphs"},"kk":{"paragraphs"},"evidence"}
What is not found is null or empty. "mismatches" is what the halves say differently; "unclear", of scans
only, what they leave in doubt; "alarms" of the deadline is why a person must look at it; "evidence" is where each field stands in the text, end exclusive.

  --ndjson    each line of stdin is {"id","file"|"text","reference"}: the reference is the day on which the letter
              came in, today where it is missing; each line of the answer is the same with the id before it
  --help      this text

Exit code: 0 all read, 1 a letter could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const [only, ...more] = args
    if (only === '--ndjson' && more.length === 0) return answerLines({ terminal, answer: answerRow })
    if (only === undefined || only.startsWith('-') || more.length > 0) {
      terminal.errors.write('Name one file, or --ndjson. See «zhariya letter --help».\n')
      return exitCodes.wrongUsage
    }
    try {
      const said = await textOf(only)
      const { unread } = said
      const letter = letterOf({ said, reference: dateOf(new Date()) })
      if (unread.length > 0) terminal.errors.write(`${only}: not read: page ${unread.join(', ')}.\n`)
      await writeLine({ terminal, value: shown(letter) })
      return exitCodes.done
    } catch (error) {
      terminal.errors.write(`${only}: ${error instanceof Error ? error.message : String(error)}\n`)
      return exitCodes.badInput
    }
  },
}

async function answerRow(row: Record<string, unknown>): Promise<unknown> {
  const said = typeof row.text === 'string' ? typed(row.text) : await textOf(rowText({ row, name: 'file' }))
  return { id: rowId(row), ...shown(letterOf({ said, reference: referenceOf(row.reference) })) }
}

type Said = Omit<DocumentText & { kind: 'read' }, 'kind' | 'pages'>

const typed = (text: string): Said => ({ text, unread: [], scanned: 0, doubts: [] })

function letterOf({ said, reference }: { said: Said; reference: CalendarDate }): ReadLetter {
  const { text, unread: unreadPages } = said
  return withScan({ reading: readLetter({ text, reference, unreadPages }), ...said })
}

/** By its first bytes: a PDF, a Word document, a picture; anything else is plain text. */
async function textOf(file: string): Promise<Said> {
  const bytes = await readFile(file)
  const mediaType = await kindOf({ head: bytes, tail: bytes })
  if (mediaType === null || mediaType === 'text/csv') return typed(decodeText(bytes))
  const { signal } = new AbortController()
  const read = await readDocument({ stream: Readable.from([bytes]), mediaType, signal })
  if (read.kind === 'refused') throw new Error(sentences[read.problem])
  return read
}

const sentences: Readonly<Record<LetterProblem, string>> = {
  encrypted: 'The file wants a password.',
  broken: 'The file is damaged.',
  no_pages: 'The file has no pages.',
  too_heavy: 'The file takes too long or too much memory to read.',
  scan_unread: 'This is a scan of which nothing could be read.',
  no_text: 'No text was found.',
}

function referenceOf(reference: unknown): CalendarDate {
  if (reference === undefined || reference === null) return dateOf(new Date())
  if (typeof reference === 'string' && isCalendarDate(reference)) return reference
  const instant = new Date(typeof reference === 'string' ? reference : Number.NaN)
  if (Number.isNaN(instant.getTime())) throw new Error('"reference" is neither a day nor an instant')
  return dateOf(instant)
}

/** The fields that the command promises, in their order. */
function shown({ paragraphs, addressees, ...letter }: ReadLetter) {
  const {
    languages,
    number,
    date,
    issuer,
    subject,
    deadline,
    links,
    demands,
    mismatches,
    unclear,
    evidence,
  } = letter
  return {
    languages,
    number,
    date,
    issuer,
    addressees: addressees.map(({ text }) => text),
    subject,
    deadline,
    links,
    demands,
    mismatches,
    ...(unclear.length > 0 ? { unclear } : {}),
    ru: { paragraphs: paragraphs.ru },
    kk: { paragraphs: paragraphs.kk },
    evidence,
  }
}
