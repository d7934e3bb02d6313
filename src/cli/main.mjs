#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Not TypeScript itself, so that a second call finds everything stripped and compiled, the compiler too.
enableCompileCache()
const { run } = await import('./run.ts')

const { stdin, stdout, stderr, argv } = process

/** The reader of a pipe may go away («zhariya links | head»): nothing is left to do then. */
stdout.on('error', () => process.exit(0))

process.exitCode = await run({
  argv: argv.slice(2),
  terminal: { input: stdin, output: stdout, errors: stderr },
})
