import { text } from 'node:stream/consumers'
import { type CalendarDate, dateOf, isCalendarDate } from '#/domain/calendar/zone.ts'
import { readDate } from '#/domain/dates/read-date.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { answerLines, rowId, rowText, writeLine } from '../ndjson.ts'
import { onlyNdjson } from '../options.ts'

export const dateCommand: Command = {
  help: `Usage: zhariya date [--ndjson]

Reads a text on stdin and prints {"date"}: the first day that it names in Kazakh or Russian words or in numbers,
as YYYY-MM-DD, or null. Words as «yesterday» and days without a year are counted from today.

  --ndjson    each line of stdin is {"id","text","language","reference"}: the reference is the day or instant that
              relative words count from, and may be missing; each line of the answer is {"id","date"}
  --help      this text

Exit code: 0 all read, 1 a line could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const lines = onlyNdjson({ args, terminal, command: 'date' })
    if (lines === null) return exitCodes.wrongUsage
    if (lines) return answerLines({ terminal, answer: answerRow })
    const date = readDate({ text: await text(terminal.input), reference: dateOf(new Date()) })
    await writeLine({ terminal, value: { date } })
    return exitCodes.done
  },
}

function answerRow(row: Record<string, unknown>): unknown {
  const language = typeof row.language === 'string' ? row.language : null
  const given = rowText({ row, name: 'text' })
  return { id: rowId(row), date: readDate({ text: given, language, reference: referenceOf(row.reference) }) }
}

function referenceOf(reference: unknown): CalendarDate | null {
  if (typeof reference !== 'string') return null
  if (isCalendarDate(reference)) return reference
  const instant = new Date(reference)
  if (Number.isNaN(instant.getTime())) throw new Error('"reference" is neither a day nor an instant')
  return dateOf(instant)
}
