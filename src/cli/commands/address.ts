import { text } from 'node:stream/consumers'
import { judgeAddress } from '#/integrations/safe-fetch/judge-address.ts'
import { exitCodes, type Command, type ExitCode } from '../command.ts'
import { answerLines, rowId, rowText, writeLine } from '../ndjson.ts'
import { onlyNdjson } from '../options.ts'

export const addressCommand: Command = {
  help: `Usage: zhariya address [--ndjson]

Reads one address on stdin and prints {"allowed","reason"}, judged by the code that judges before each fetch.
Nothing is asked over the network.

  --ndjson    each line of stdin is {"id","url","addresses"?}, where "addresses" is what DNS would say;
              each line of the answer is {"id","allowed","reason"}
  --help      this text

Exit code: 0 all read, 1 a line could not be read (the others are answered), 2 wrong usage.
`,
  async run({ args, terminal }): Promise<ExitCode> {
    const lines = onlyNdjson({ args, terminal, command: 'address' })
    if (lines === null) return exitCodes.wrongUsage
    if (lines) return answerLines({ terminal, answer: answerRow })
    const url = (await text(terminal.input)).trim()
    await writeLine({ terminal, value: judgement({ url, addresses: [] }) })
    return exitCodes.done
  },
}

function answerRow(row: Record<string, unknown>): unknown {
  const url = rowText({ row, name: 'url' })
  return { id: rowId(row), ...judgement({ url, addresses: rowAddresses(row) }) }
}

function rowAddresses({ addresses = [] }: Record<string, unknown>): string[] {
  if (!Array.isArray(addresses) || !addresses.every((address) => typeof address === 'string')) {
    throw new Error('"addresses" is not a list of strings')
  }
  return addresses
}

function judgement({ url, addresses }: { url: string; addresses: readonly string[] }) {
  const judged = judgeAddress({ url, addresses })
  return { allowed: judged.allowed, reason: judged.allowed ? null : judged.reason }
}
