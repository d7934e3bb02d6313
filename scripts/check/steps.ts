import { boundaries } from './boundaries.ts'
import { budgets } from './budgets.ts'
import { verdict } from './command.ts'
import { dependencies } from './dependencies.ts'
import { docPaths } from './doc-paths.ts'
import { eslint } from './eslint.ts'
import { generate } from './generate.ts'
import { messages } from './messages.ts'
import { names } from './names.ts'
import { retiredWords } from './retired-words.ts'
import { words } from './words.ts'

export interface Step {
  readonly name: string
  /** The files this step reads, beside the tools and their settings: unchanged means no need to run. */
  readonly inputs: RegExp
  /** Files without which an unchanged input is not enough. */
  readonly outputs?: readonly string[]
  /** Findings for a person to read; none means green. */
  readonly run: (root: string) => Promise<string[]>
}

const CODE = /\.(ts|tsx|mjs|prisma|json)$/
const CACHE = 'node_modules/.cache'

/** The longest first, so that two cores end together; `generate` goes before all others. */
export const steps: readonly Step[] = [
  {
    name: 'generate',
    inputs: /^(prisma\/schema\/|prisma\.config\.ts|next\.config\.ts|src\/app\/)/,
    outputs: ['src/server/db/generated/client.ts'],
    run: generate,
  },
  {
    name: 'lint-types',
    inputs: CODE,
    run: (root) => eslint({ root, part: 'types', args: [] }),
  },
  {
    name: 'lint',
    inputs: /\.(ts|tsx|mjs)$/,
    run: (root) =>
      eslint({
        root,
        part: 'syntax',
        args: ['--cache', '--cache-strategy=content', `--cache-location=${CACHE}/eslint/`],
      }),
  },
  {
    name: 'unit',
    inputs: /^(src|tests|scripts|prisma)\/|^vitest|\.mjs$/,
    run: (root) => verdict({ root, script: 'vitest/vitest.mjs', args: ['run', '--project=unit'] }),
  },
  {
    name: 'types',
    inputs: CODE,
    run: (root) => verdict({ root, script: 'typescript/bin/tsc', args: ['--noEmit', '--pretty', 'false'] }),
  },
  {
    name: 'format',
    inputs: /./,
    run: (root) =>
      verdict({
        root,
        script: 'prettier/bin/prettier.cjs',
        args: ['--check', '--cache', `--cache-location=${CACHE}/prettier/check`, '--log-level=warn', '.'],
      }),
  },
  { name: 'boundaries', inputs: /^(src|scripts|tests|prisma)\/.*\.tsx?$|^\.dep/, run: boundaries },
  {
    name: 'dead-code',
    inputs: /\.(ts|tsx|mjs|css|json|jsonc|yml)$/,
    run: (root) => verdict({ root, script: 'knip/bin/knip.js', args: ['--no-progress', '--cache'] }),
  },
  { name: 'messages', inputs: /^src\//, run: messages },
  { name: 'names', inputs: /./, run: names },
  { name: 'budgets', inputs: /./, run: budgets },
  { name: 'words', inputs: /./, run: words },
  { name: 'retired-words', inputs: /\.(tsx?|mjs|prisma)$/, run: retiredWords },
  { name: 'dependencies', inputs: /^docs\/adr\/|\.(tsx?|mjs|css)$/, run: dependencies },
  { name: 'doc-paths', inputs: /./, run: docPaths },
]
