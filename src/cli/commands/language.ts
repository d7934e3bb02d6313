import { text } from 'node:stream/consumers'
import { languageOf } from '#/domain/languages/language-of.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { answerLines, rowId, rowText, writeLine } from '../ndjson.ts'
import { onlyNdjson } from '../options.ts'

export const languageCommand: Command = {
  help: `Usage: zhariya language [--ndjson]

Reads a text on stdin and prints {"language"}: kk, ru, both, other or unknown.

  --ndjson    each line of stdin is {"id","text"}; each line of the answer is {"id","language"}
  --help      this text

Exit code: 0 all read, 1 a line could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const lines = onlyNdjson({ args, terminal, command: 'language' })
    if (lines === null) return exitCodes.wrongUsage
    if (lines) return answerLines({ terminal, answer: answerRow })
    await writeLine({ terminal, value: { language: languageOf(await text(terminal.input)) } })
    return exitCodes.done
  },
}

function answerRow(row: Record<string, unknown>): unknown {
  return { id: rowId(row), language: languageOf(rowText({ row, name: 'text' })) }
}
