import { describe, expect, it } from 'vitest'
import { loadOverview } from '#/features/overview/loaders.ts'
import { cachedUntilChange } from '#/server/journal/reads/cached-until-change.ts'
import { authorize } from '#/server/authorize.ts'
import { openDatabase } from '#/server/db/client.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { lookNow } from '#/server/watch/look-now.ts'
import { recordWatch } from '#/server/watch/record.ts'
import { giveAccounts, handIn, makeDirective, paste } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { asJob, copyOf } from './evidence-calls.ts'
import { publication, seenAgain } from './watch-calls.ts'

const world = useWorld()

/** A web process: its own connections, and answers that it keeps. */
async function asWeb(
  work: (as: (person: PersonName) => ReturnType<ReturnType<typeof world>['as']>) => Promise<void>,
) {
  const db = await openDatabase({ url: world().databaseUrl, keepsAnswers: true })
  try {
    await work((person) => ({ ...world().as(person), db }))
  } finally {
    await db.close()
  }
}

describe('a kept answer', () => {
  it('is given again until somebody writes, and never after', () =>
    asWeb(async (as) => {
      const { obligationId, directiveId } = await makeDirective(world())
      await giveAccounts(world(), [{ platform: 'telegram', handle: 'skomuseum' }])
      const show = async () => {
        const query = { directive: directiveId }
        const overview = await loadOverview(as('officer'), { query, locale: 'kk' })
        return overview?.figures
      }
      expect(await show()).toMatchObject({ notStarted: 2, submitted: 0 })
      expect(await show()).toMatchObject({ notStarted: 2, submitted: 0 })
      await acknowledge(world().as('director'), { obligationId })
      expect(await show()).toMatchObject({ notStarted: 1, inProgress: 1 })
      await paste(world(), { obligationId, text: 'https://t.me/skomuseum/12' })
      await handIn(world(), { obligationId, explain: 'Аккаунт жоқ' })
      expect(await show()).toMatchObject({ submitted: 1, submittedWaiting: 1 })
    }))

  it('of what is alive today holds no longer than until the next look', () =>
    asWeb(async (as) => {
      const { directiveId, itemId } = await publication(world())
      const query = { directive: directiveId }
      const alive = async () => (await loadOverview(as('officer'), { query, locale: 'kk' }))?.alive
      expect(await alive()).toMatchObject({ links: 1, alive: 1, proven: 0 })
      const job = (name: string) => asJob({ context: world().as('job'), job: name })
      await recordEvidence(job('capture-evidence'), copyOf(itemId))
      expect(await alive()).toMatchObject({ alive: 1, proven: 1 })
      await lookNow(world().as('officer'), { directiveId })
      await recordWatch(job('watch-link'), { itemId, ...seenAgain({ status: 404 }) })
      expect(await alive()).toMatchObject({ alive: 0, lost: 1, proven: 1 })
    }))

  it('is read once while nothing changes, and anew after a change', () =>
    asWeb(async (as) => {
      let reads = 0
      const ask = () => {
        const context = as('officer')
        const scope = authorize(context, 'dashboard.read')
        return cachedUntilChange(context, { scope, key: 'test', read: () => Promise.resolve((reads += 1)) })
      }
      expect([await ask(), await ask(), await ask()]).toEqual([1, 1, 1])
      await makeDirective(world())
      expect([await ask(), await ask()]).toEqual([2, 2])
    }))

  it('of one department is not given to another', () =>
    asWeb(async (as) => {
      const ask = (person: PersonName) => {
        const context = as(person)
        const scope = authorize(context, 'dashboard.read')
        return cachedUntilChange(context, { scope, key: 'whose', read: () => Promise.resolve(person) })
      }
      expect(await ask('officer')).toBe('officer')
      expect(await ask('otherOfficer')).toBe('otherOfficer')
    }))

  it('that failed is asked for again', () =>
    asWeb(async (as) => {
      const ask = (read: () => Promise<string>) => {
        const context = as('officer')
        const scope = authorize(context, 'dashboard.read')
        return cachedUntilChange(context, { scope, key: 'fails', read })
      }
      await expect(ask(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
      expect(await ask(() => Promise.resolve('yes'))).toBe('yes')
    }))
})
