import { globSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { Problem } from '#/domain/problem.ts'
import { giveAccounts } from '../factories.ts'
import { personNames, type World } from '../people.ts'
import { storedRows } from '../setup/stored-rows.ts'
import { useWorld } from '../setup/world.ts'
import { roleMatrix } from './role-matrix.ts'
import { verbCalls } from './role-matrix-calls.ts'

const world: () => World = useWorld()

beforeAll(() => giveAccounts(world(), [{ platform: 'site', handle: 'museum.kz' }]))

/** As the checks define a verb: a file directly in an entity's folder that is neither reads nor internal. */
const verbs = globSync('src/server/*/*.ts')
  .filter((file) => !/^src\/server\/(db|audit|jobs)\/|\/(reads|internal)\.ts$|\.test\.ts$/.test(file))
  .map((file) => file.replace(/^src\/server\/|\.ts$/g, ''))
  .sort()

describe('The role matrix', () => {
  it('has a row and a call for every verb, and none without', () => {
    expect(verbs.length).toBeGreaterThan(0)
    expect([...roleMatrix.keys()].sort()).toEqual(verbs)
    expect(Object.keys(verbCalls).sort()).toEqual(verbs)
  })

  describe.each(verbs)('%s', (verb) => {
    it.each(personNames)('%s', async (person) => {
      const call = await verbCalls[verb]?.(world())
      const before = await rows()
      const context = world().as(person)
      const outcome = await outcomeOf(call?.send(context, call.input))
      expect(outcome).toBe(roleMatrix.get(verb)?.[person])
      const traces = await world().db.prisma.auditEntry.count({ where: { requestId: context.requestId } })
      if (outcome === 'allowed') expect(traces).toBeGreaterThan(0)
      else expect(await rows()).toEqual(before)
    })
  })
})

function rows() {
  return storedRows((sql) => world().db.prisma.$queryRawUnsafe(sql))
}

async function outcomeOf(work: Promise<unknown> | undefined): Promise<string> {
  try {
    await work
    return 'allowed'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}
