import { describe, expect, test } from 'vitest'

import { openDatabase } from '#/server/db/client.ts'

import { migrate } from '../../scripts/database/migrate.ts'
import { useDatabase } from '../setup/database.ts'

const { databaseUrl, query } = useDatabase()

describe('the database', () => {
  test('knows that Almaty is at UTC+5 since March 2024', async () => {
    const [row] = await query<{ before: string; after: string }>(
      `SELECT to_char(timestamptz '2024-02-29T00:00Z' AT TIME ZONE 'Asia/Almaty', 'HH24:MI') AS before,
              to_char(timestamptz '2026-12-22T19:00Z' AT TIME ZONE 'Asia/Almaty', 'YYYY-MM-DD HH24:MI') AS after`,
    )
    expect(row).toEqual({ before: '06:00', after: '2026-12-23 00:00' })
  })

  test('sorts Kazakh by the alphabet', async () => {
    const rows = await query<{ word: string }>(
      `SELECT word FROM unnest(ARRAY['Ән', 'Ұл', 'Қыз', 'Ақ', 'Кез', 'Іні', 'Ине']) AS word
       ORDER BY word COLLATE "kk-x-icu"`,
    )
    expect(rows.map(({ word }) => word)).toEqual(['Ақ', 'Ән', 'Ине', 'Кез', 'Қыз', 'Ұл', 'Іні'])
  })

  test('is used by a role that owns it and is no superuser', async () => {
    const [row] = await query('SELECT rolsuper FROM pg_roles WHERE rolname = current_user')
    expect(row).toEqual({ rolsuper: false })
  })

  test('is at the newest schema: migrating again applies nothing', async () => {
    expect(await migrate({ databaseUrl })).toEqual([])
  })

  test('takes jobs as soon as it is migrated', async () => {
    const db = await openDatabase({ url: databaseUrl })
    try {
      expect(await db.queue.send('verify-link', { itemId: crypto.randomUUID() })).toBeTruthy()
    } finally {
      await db.close()
    }
  })
})
