import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { readReasons } from './reasons.ts'

export type Counts = { passed: number; failed: number }

export type Outcome = { ok: boolean; counts: Counts; reasons?: string[] }

const report = (name: string) => join('test-results', `${name}.json`)

/** Runs projects of vitest.config.ts, output as it comes. */
export async function runVitest(projects: string[]): Promise<Outcome> {
  const output = report('vitest')
  rmSync(output, { force: true })
  const chosen = projects.map((project) => `--project=${project}`)
  const ok = await runTool(['node_modules/vitest/vitest.mjs', 'run', ...chosen])
  const { numPassedTests = 0, numFailedTests = 0 } = read(output) as Record<string, number>
  const counts = { passed: numPassedTests, failed: numFailedTests }
  return ok ? { ok, counts } : { ok, counts, reasons: readReasons() }
}

/** Runs the browser tests against the built product: side by side, then those that compare all rows, one by one. */
export async function runPlaywright(): Promise<Outcome> {
  const together = await playwright(['--grep-invert=@alone'])
  // In a folder of its own: what the first run keeps of its failures stays.
  const alone = await playwright(['--grep=@alone', '--workers=1', '--output=test-results/alone'])
  const sum = (key: keyof Counts) => together.counts[key] + alone.counts[key]
  return { ok: together.ok && alone.ok, counts: { passed: sum('passed'), failed: sum('failed') } }
}

async function playwright(args: string[]): Promise<Outcome> {
  const output = report('e2e')
  rmSync(output, { force: true })
  const ok = await runTool(['node_modules/playwright/cli.js', 'test', ...args])
  const { stats = {} } = read(output) as { stats?: Record<string, number> }
  return { ok, counts: { passed: (stats.expected ?? 0) + (stats.flaky ?? 0), failed: stats.unexpected ?? 0 } }
}

/** Runs a script with this very Node; true when it ended with 0. */
export function runTool(args: string[]): Promise<boolean> {
  // A log is read as text: colours only where somebody looks.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' }
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}

function read(path: string): object {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {}
}
