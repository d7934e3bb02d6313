import { createInterface } from 'node:readline'
import { exitCodes } from './command.ts'
import type { ExitCode, Terminal } from './command.ts'

/** Answers every line of JSON with one line of JSON, in order. A line that cannot be answered is named on stderr, the
 *  others are answered all the same. `answer` throws an Error with the reason for people. */
export async function answerLines({
  terminal,
  answer,
}: {
  terminal: Terminal
  answer: (row: Record<string, unknown>) => unknown
}): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done
  let number = 0
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    number++
    if (!line.trim()) continue
    try {
      await writeLine({ terminal, value: await answer(parseRow(line)) })
    } catch (error) {
      exitCode = exitCodes.badInput
      terminal.errors.write(`Line ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return exitCode
}

/** Waits where the reader is slower than we are. */
export async function writeLine({ terminal, value }: { terminal: Terminal; value: unknown }): Promise<void> {
  if (terminal.output.write(`${JSON.stringify(value)}\n`)) return
  await new Promise((resolve) => terminal.output.once('drain', resolve))
}

/** What a line is called, so that its answer can be told from the others. */
export function rowId({ id }: Record<string, unknown>): string | number {
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing')
  return id
}

/** A field that must be there. */
export function rowText({ row, name }: { row: Record<string, unknown>; name: string }): string {
  const value = row[name]
  if (typeof value !== 'string') throw new Error(`"${name}" is not a string`)
  return value
}

function parseRow(line: string): Record<string, unknown> {
  const row = parseJson(line)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('not a JSON object')
  return row as Record<string, unknown>
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('not JSON')
  }
}
