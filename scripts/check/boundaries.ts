import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[]
  summary: {
    totalCruised: number
    violations: { from: string; to: string; rule: { name: string }; cycle?: { name: string }[] }[]
  }
}

const READ = ['src', 'scripts', 'tests', 'prisma']

/** The arrows of docs/architecture.md, read from the imports with .dependency-cruiser.mjs. */
export async function boundaries(root: string): Promise<string[]> {
  const { output, errors } = await command({
    root,
    script: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: [...READ.filter((folder) => existsSync(join(root, folder))), '--output-type=json'],
  })
  if (!output.startsWith('{')) return [`dependency-cruiser gave no answer: ${errors}`]
  const cruise = JSON.parse(output) as Cruise
  // With a TypeScript it does not know, dependency-cruiser reads nothing and calls that success.
  if (!readsImports(cruise)) return ['dependency-cruiser read no imports of the source']
  return [...cruise.summary.violations.map(describe), ...commandsOfTwoWorlds(cruise)]
}

function readsImports({ modules }: Cruise): boolean {
  return modules.some(({ source, dependencies }) => source.startsWith('src/') && dependencies.length > 0)
}

function describe({ from, to, rule, cycle }: Cruise['summary']['violations'][number]): string {
  const path = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`
  return `${rule.name}: ${path}`
}

/** A command is a thin door to the server or to the outside world, never to both. */
function commandsOfTwoWorlds({ modules }: Cruise): string[] {
  return modules
    .filter(({ source }) => source.startsWith('src/cli/'))
    .filter(({ dependencies }) =>
      ['src/server/', 'src/integrations/'].every((world) =>
        dependencies.some(({ resolved }) => resolved.startsWith(world)),
      ),
    )
    .map(({ source }) => `command-of-one-world: ${source} imports both server and integrations`)
}
