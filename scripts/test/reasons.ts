import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Where the reasons of a red run lie, until its summary has said them again. */
const reasonsFile = 'test-results/reasons.json'

/** Of a long run only the end is read: what went wrong on the way is kept for it, errors outside of tests too. */
export const keepReasons: Reporter = {
  onTestRunStart() {
    rmSync(reasonsFile, { force: true })
  },
  onTestRunEnd(modules, unhandled) {
    const reasons = [
      ...modules.flatMap(failuresOf),
      ...unhandled.map((error) => said({ where: 'outside of tests', error })),
    ]
    mkdirSync(dirname(reasonsFile), { recursive: true })
    writeFileSync(reasonsFile, JSON.stringify(reasons))
  },
}

/** Of the last run; none where it did not come to its end. */
export function readReasons(): string[] {
  if (!existsSync(reasonsFile)) return ['The run broke off before its end.']
  return JSON.parse(readFileSync(reasonsFile, 'utf8')) as string[]
}

function failuresOf(module: TestModule): string[] {
  const ofFile = module.errors().map((error) => said({ where: module.relativeModuleId, error }))
  const ofSuites = [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map((error) => said({ where: `${module.relativeModuleId} › ${suite.fullName}`, error })),
  )
  const ofTests = [...module.children.allTests('failed')].flatMap((test) =>
    (test.result().errors ?? []).map((error) =>
      said({ where: `${module.relativeModuleId} › ${test.fullName}`, error }),
    ),
  )
  return [...ofFile, ...ofSuites, ...ofTests]
}

const LONGEST = 1500

function said({ where, error }: { where: string; error: SerializedError }): string {
  return `${where}\n${(error.stack ?? error.message).slice(0, LONGEST)}`
}
