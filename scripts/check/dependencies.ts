import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from './files.ts'

const MOST = 58
const RECORD = 'docs/adr/0001-stack-and-dependencies.md'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/** Every runtime dependency is a decision: a line with its reason in the record, and few of them. */
export async function dependencies(root: string): Promise<string[]> {
  const manifest = JSON.parse(readText({ root, path: 'package.json' })) as Manifest
  const runtime = Object.keys(manifest.dependencies ?? {})
  const recorded = existsSync(join(root, RECORD)) ? recordedNames(readText({ root, path: RECORD })) : []
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  return [
    ...(runtime.length > MOST ? [`${runtime.length} runtime dependencies, allowed are ${MOST}`] : []),
    ...runtime.filter((name) => !recorded.includes(name)).map((name) => `${name}: no line in ${RECORD}`),
    ...recorded
      .filter((name) => !runtime.includes(name))
      .map((name) => `${name}: in ${RECORD}, not installed`),
    ...versions
      .filter(([, version]) => !/^\d/.test(version))
      .map(([name, version]) => `${name}: ${version} is no exact version`),
  ]
}

/** The names in the first column of the record's table: | `name` | why | licence | size |. */
function recordedNames(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)`\s*\|/gm)].flatMap(([, name]) => name ?? [])
}
