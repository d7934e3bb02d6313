import { exitCodes } from './command.ts'
import type { ExitCode, Terminal } from './command.ts'
import { commands } from './commands/commands.ts'

/** `argv` begins with the name of the command. */
export async function run({
  argv,
  terminal,
}: {
  argv: readonly string[]
  terminal: Terminal
}): Promise<ExitCode> {
  const [name, ...args] = argv
  const listed = name === undefined ? undefined : commands.get(name)
  if (listed) {
    const command = await listed.load()
    if (!asksForHelp(args)) return command.run({ args, terminal })
    terminal.output.write(command.help)
    return exitCodes.done
  }
  if (name !== undefined && asksForHelp([name])) {
    terminal.output.write(overview())
    return exitCodes.done
  }
  terminal.errors.write(
    `${name === undefined ? 'Name a command.' : `Unknown command: ${name}.`}\n\n${overview()}`,
  )
  return exitCodes.wrongUsage
}

function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg) => arg === '--help' || arg === '-h')
}

function overview(): string {
  const lines = Array.from(commands, ([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  return [
    'Usage: zhariya COMMAND [OPTION …]',
    '',
    ...lines,
    '',
    '«zhariya COMMAND --help» tells more.',
    '',
  ].join('\n')
}
