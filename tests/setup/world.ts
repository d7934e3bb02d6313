import { afterAll, beforeAll } from 'vitest'
import { openDatabase } from '#/server/db/client.ts'
import { makeWorld, type World } from '../people.ts'
import { useDatabase } from './database.ts'

/** A world of its own for the test file: an own copy of the empty database with everybody in it. */
export function useWorld(): () => World {
  const { databaseUrl } = useDatabase()
  let world: World | undefined
  beforeAll(async () => {
    world = await makeWorld(await openDatabase({ url: databaseUrl }), databaseUrl)
  })
  afterAll(() => world?.db.close())
  return () => {
    if (!world) throw new Error('the world exists inside tests only')
    return world
  }
}

/** Runs the work on connections whose official clock stands still at that instant. */
export async function clock(
  world: World,
  instant: string,
  work: (stopped: World) => Promise<void>,
): Promise<void> {
  const url = new URL(world.databaseUrl)
  url.searchParams.set('options', `-c zhariya.now=${new Date(instant).toISOString()}`)
  const db = await openDatabase({ url: url.href })
  try {
    await work({ ...world, db, as: (person, now = new Date(instant)) => ({ ...world.as(person, now), db }) })
  } finally {
    await db.close()
  }
}
