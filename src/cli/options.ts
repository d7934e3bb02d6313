import type { Terminal } from './command.ts'

/** Whether `--ndjson` was asked for, the one option of the reading commands; null where another one was named. */
export function onlyNdjson({
  args,
  terminal,
  command,
}: {
  args: readonly string[]
  terminal: Terminal
  command: string
}): boolean | null {
  const unknown = args.find((arg) => arg !== '--ndjson')
  if (unknown === undefined) return args.includes('--ndjson')
  terminal.errors.write(`Unknown option: ${unknown}. See «zhariya ${command} --help».\n`)
  return null
}
