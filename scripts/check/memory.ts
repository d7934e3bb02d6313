import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './files.ts'
import type { Step } from './steps.ts'

/** What every step depends on: the tools, their settings and the checks themselves. */
const ALWAYS =
  /^(package-lock\.json|package\.json|tsconfig\.json|scripts\/(check|eslint-rules)\/|scripts\/check\.ts)/

/** Path → digest of every file, taken once: a file that changes during the run is checked by the next run. */
export type Snapshot = ReadonlyMap<string, string>

export interface Memory {
  readonly green: boolean
  /** Call when the step was green, so that the same bytes need no second look. */
  keep(): void
}

export function takeSnapshot(root: string): Snapshot {
  return new Map(listFiles(root).map((path) => [path, sha256(readFileSync(join(root, path)))]))
}

/** Whether the step was green on exactly these bytes: then its answer is known. */
export function recall({ root, step, snapshot }: { root: string; step: Step; snapshot: Snapshot }): Memory {
  const path = join(root, 'node_modules/.cache/check', step.name)
  const digest = digestOf({ inputs: step.inputs, snapshot })
  const complete = (step.outputs ?? []).every((output) => existsSync(join(root, output)))
  return {
    green: complete && existsSync(path) && readFileSync(path, 'utf8') === digest,
    keep() {
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, digest)
    },
  }
}

function digestOf({ inputs, snapshot }: { inputs: RegExp; snapshot: Snapshot }): string {
  const read = [...snapshot].filter(([path]) => inputs.test(path) || ALWAYS.test(path))
  return sha256([process.version, ...read.flat()].join('\0'))
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
