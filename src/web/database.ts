import { openDatabase, type Database } from '#/server/db/client.ts'
import { env } from '#/lib/env.ts'

/** The process's one way to PostgreSQL, opened at the first request. A failed attempt is made again. */
export function database(): Promise<Database> {
  holder.zhariyaDatabase ??= openDatabase({ url: env().DATABASE_URL, keepsAnswers: true }).catch(
    (error: unknown) => {
      holder.zhariyaDatabase = undefined
      throw error
    },
  )
  return holder.zhariyaDatabase
}

// Next loads this module once per bundle and anew after each edit: the process is what they share.
const holder = globalThis as { zhariyaDatabase?: Promise<Database> }
