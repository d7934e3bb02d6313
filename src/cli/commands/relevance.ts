import { relevanceOf } from '#/domain/verification/relevance.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { answerLines, rowId, rowText } from '../ndjson.ts'
import { onlyNdjson } from '../options.ts'

export const relevanceCommand: Command = {
  help: `Usage: zhariya relevance [--ndjson]

Each line of stdin is {"id","about","title","text"}; each line of the answer is {"id","score","terms"}: 0 (no word in
common) to 1, and the words that both have, the weightiest first.

  --ndjson    the same, as the other commands call it
  --help      this text

Exit code: 0 all read, 1 a line could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const lines = onlyNdjson({ args, terminal, command: 'relevance' })
    return lines === null ? exitCodes.wrongUsage : answerLines({ terminal, answer: answerRow })
  },
}

function answerRow(row: Record<string, unknown>): unknown {
  const [about, title, text] = [
    words({ row, name: 'about' }),
    words({ row, name: 'title' }),
    words({ row, name: 'text' }),
  ]
  const { score, terms } = relevanceOf({ about, title, text })
  return { id: rowId(row), score: score ?? 0, terms }
}

/** A page may have no title. */
function words({ row, name }: { row: Record<string, unknown>; name: string }): string {
  return row[name] === null ? '' : rowText({ row, name })
}
