import { text } from 'node:stream/consumers'
import type { FoundLink } from '#/domain/links/found-link.ts'
import { readAddress, readLinks } from '#/domain/links/read-links.ts'
import { exitCodes } from '../command.ts'
import type { Command, ExitCode, Terminal } from '../command.ts'
import { answerLines, rowId, writeLine } from '../ndjson.ts'
import { onlyNdjson } from '../options.ts'

export const linksCommand: Command = {
  help: `Usage: zhariya links [--ndjson]

Reads text on stdin and prints one JSON line for every link in it, in order:
{"raw","url","key","platform","kind","account","postId","publishedAt","alternatives","errors","remarks"}

  --ndjson    each line of stdin is {"id","text"}, or {"id","url"} where the whole string is one address;
              each line of the answer is {"id","links":[…]}
  --help      this text

Exit code: 0 all read, 1 a line could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const lines = onlyNdjson({ args, terminal, command: 'links' })
    if (lines === null) return exitCodes.wrongUsage
    return lines ? answerLines({ terminal, answer: answerRow }) : printLinks(terminal)
  },
}

async function printLinks(terminal: Terminal): Promise<ExitCode> {
  for (const link of readLinks(await text(terminal.input))) await writeLine({ terminal, value: shown(link) })
  return exitCodes.done
}

function answerRow(row: Record<string, unknown>): unknown {
  const { text: given, url } = row
  const id = rowId(row)
  if (typeof given === 'string') return { id, links: readLinks(given).map(shown) }
  if (typeof url !== 'string') throw new Error('neither "text" nor "url" is a string')
  const link = readAddress(url)
  return { id, links: link ? [shown(link)] : [] }
}

/** The fields that the command promises, in their order. */
function shown({
  raw,
  url,
  key,
  platform,
  kind,
  account,
  postId,
  publishedAt,
  alternatives,
  errors,
  remarks,
}: FoundLink) {
  return { raw, url, key, platform, kind, account, postId, publishedAt, alternatives, errors, remarks }
}
