import { parseArgs } from 'node:util'

import { buildProduct, isBuildCurrent } from '../build/product.ts'
import { ensurePrismaClient } from '../build/prisma-client.ts'
import { steps as checks } from '../check/steps.ts'
import { explain } from '../sentence.ts'
import { step } from '../step.ts'
import { type Counts, type Outcome, runPlaywright, runTool, runVitest } from './runners.ts'

const parts = ['check', 'unit', 'integration', 'worker', 'e2e'] as const
type Part = (typeof parts)[number]

type Result = { name: string; ok: boolean } & Partial<Outcome>

/** `npm test [-- --only part …]`: everything there is to know about the product, or some parts of it. */
async function main(): Promise<boolean> {
  const wanted = chosenParts()
  const results: Result[] = []
  await step({ title: 'Database client generated', work: ensurePrismaClient })
  if (wanted.includes('check')) results.push({ name: 'check', ok: await check() })
  const projects = wanted.filter((part) => part !== 'check' && part !== 'e2e')
  if (projects.length > 0) results.push({ name: projects.join(', '), ...(await runVitest(projects)) })
  if (wanted.includes('e2e')) {
    if (!isBuildCurrent()) await step({ title: 'Product built', work: buildProduct })
    results.push({ name: 'e2e', ...(await runPlaywright()) })
  }
  return summarise(results)
}

function chosenParts(): readonly Part[] {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
  return values.only?.map(partNamed) ?? parts
}

function partNamed(name: string): Part {
  const part = parts.find((known) => known === name)
  if (!part) throw new Error(`There is no part "${name}": choose one of ${parts.join(', ')}.`)
  return part
}

/** The rules of the house; unit tests run beside the others, where they are counted. */
function check(): Promise<boolean> {
  const names = checks.map(({ name }) => name).filter((name) => name !== 'unit')
  return runTool(['scripts/check.ts', ...names])
}

function summarise(results: Result[]): boolean {
  console.log('')
  for (const reason of results.flatMap(({ reasons = [] }) => reasons)) console.log(`✗ ${reason}\n`)
  for (const { name, ok, counts } of results) {
    console.log(
      `${ok ? '✓' : '✗'} ${name}${counts ? `: ${counts.passed} passed, ${counts.failed} failed` : ''}`,
    )
  }
  const total = (key: keyof Counts) => results.reduce((sum, { counts }) => sum + (counts?.[key] ?? 0), 0)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  return results.every(({ ok }) => ok)
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  console.error(`✗ ${explain(error)}`)
  process.exitCode = 1
}
