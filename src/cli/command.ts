import type { Readable, Writable } from 'node:stream'

/** Where a command reads and writes; tests hand in their own. */
export type Terminal = { input: Readable; output: Writable; errors: Writable }

export const exitCodes = { done: 0, badInput: 1, wrongUsage: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export type Command = {
  help: string
  /** `args` is what stands behind the command's name. */
  run: (call: { args: readonly string[]; terminal: Terminal }) => Promise<ExitCode>
}
