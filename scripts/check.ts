import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runInLanes } from './check/lanes.ts'
import { recall, takeSnapshot } from './check/memory.ts'
import { steps, type Step } from './check/steps.ts'

/** `npm run check [-- --fresh] [step …]`: what docs/adr/0002 calls the rules of the house. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fresh: { type: 'boolean', default: false } },
})
const root = resolve(import.meta.dirname, '..')
const started = performance.now()
const snapshot = takeSnapshot(root)
const chosen = steps.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
const unknown = positionals.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const [first, ...others] = chosen
const outcomes = first?.name === 'generate' ? [await perform(first)] : []
outcomes.push(...(await runInLanes({ items: outcomes.length > 0 ? others : chosen, work: perform })))

const failures = outcomes.filter(({ findings }) => findings.length > 0)
for (const { name, findings } of failures) console.log(`\n── ${name}\n${findings.join('\n')}`)
const verdict =
  failures.length === 0 ? 'All is well' : `Failed: ${failures.map(({ name }) => name).join(', ')}`
console.log(`\n${verdict} (${seconds(started)})`)
process.exitCode = failures.length === 0 ? 0 : 1

async function perform(step: Step): Promise<{ name: string; findings: string[] }> {
  const begun = performance.now()
  const memory = recall({ root, step, snapshot })
  const known = memory.green && !values.fresh
  const findings = known ? [] : await step.run(root)
  if (!known && findings.length === 0) memory.keep()
  const sign = findings.length > 0 ? '✗' : '✓'
  console.log(`${sign} ${step.name.padEnd(12)} ${known ? 'unchanged' : seconds(begun)}`)
  return { name: step.name, findings }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
