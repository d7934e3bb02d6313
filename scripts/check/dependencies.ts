import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, readText } from './files.ts'

const MOST = 58
const RECORD = 'docs/adr/0001-stack-and-dependencies.md'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

/**
 * Every runtime dependency is a decision: a line with its reason in the record, few of them, and each imported by
 * what runs. What tests, checks or a build alone need is a development dependency.
 */
export async function dependencies(root: string): Promise<string[]> {
  const manifest = JSON.parse(readText({ root, path: 'package.json' })) as Manifest
  const runtime = Object.keys(manifest.dependencies ?? {})
  const recorded = existsSync(join(root, RECORD)) ? recordedNames(readText({ root, path: RECORD })) : []
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  const running = listFiles(root).filter((path) => RUNS.test(path) && !ASIDE.test(path))
  const source = running.map((path) => readText({ root, path })).join('\n')
  return [
    ...runtime
      .filter((name) => !isNamed({ name, source }))
      .map((name) => `${name}: a runtime dependency that nothing that runs imports`),
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

const RUNS = /^(src|scripts|prisma)\/.*\.(tsx?|mjs|css)$|^(next|postcss)\.config\./
/** Tests, and what checks, lints and runs them. */
const ASIDE = /\.test\.tsx?$|^scripts\/(check|test|eslint-rules)\//

/** As an import, or as the path of a file of it. */
function isNamed({ name, source }: { name: string; source: string }): boolean {
  return ["'", '"'].some(
    (quote) => source.includes(quote + name + quote) || source.includes(`${quote}${name}/`),
  )
}

/** The names in the first column of the record's table: | `name` | why | licence | size |. */
function recordedNames(text: string): string[] {
  return [...text.matchAll(/^\| `([^`]+)`\s*\|/gm)].flatMap(([, name]) => name ?? [])
}
