import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { readPage } from '#/integrations/page/read-page.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { answerLines, rowId, rowText, writeLine } from '../ndjson.ts'
import { onlyNdjson } from '../options.ts'

export const pageCommand: Command = {
  help: `Usage: zhariya page [--ndjson]

Reads an HTML page on stdin and prints one line of JSON:
{"title","siteName","publishedAt","publishedAtSource","language","author","image","canonical","text","access"}

  --ndjson    each line of stdin is {"id","url","file","contentType","readOn"}: a saved page and its address; the
              last two may be missing; each line of the answer is the same with the id before it
  --help      this text

Exit code: 0 all read, 1 a line could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const lines = onlyNdjson({ args, terminal, command: 'page' })
    if (lines === null) return exitCodes.wrongUsage
    if (lines) return answerLines({ terminal, answer: answerRow })
    const body = await buffer(terminal.input)
    const page = await readPage({ url: '', contentType: null, body, readOn: null })
    await writeLine({ terminal, value: shown(page) })
    return exitCodes.done
  },
}

async function answerRow(row: Record<string, unknown>): Promise<unknown> {
  const { contentType, readOn } = row
  const page = await readPage({
    url: rowText({ row, name: 'url' }),
    contentType: typeof contentType === 'string' ? contentType : null,
    body: await readFile(rowText({ row, name: 'file' })),
    readOn: typeof readOn === 'string' && isCalendarDate(readOn) ? readOn : null,
  })
  return { id: rowId(row), ...shown(page) }
}

/** The fields that the command promises, in their order. */
function shown(page: PageReading) {
  const { title, siteName, publishedAt, publishedAtSource, language } = page
  const { author, image, canonical, text, access } = page
  return { title, siteName, publishedAt, publishedAtSource, language, author, image, canonical, text, access }
}
