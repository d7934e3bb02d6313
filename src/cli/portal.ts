import { randomUUID } from 'node:crypto'
import type { Context } from '#/server/context.ts'
import { portalDatabaseUrl } from '#/lib/portal-database.ts'
import { openDatabase } from '#/server/db/client.ts'
import { type ExitCode, exitCodes, type Terminal } from './command.ts'

/**
 * Runs a command's work on the portal's database: DATABASE_URL, else the embedded one of the data folder
 * (DATA_DIR), which must be running. Whoever may run this on the server is its operator.
 */
export async function withPortal({
  terminal,
  work,
}: {
  terminal: Terminal
  work: (context: Context) => Promise<ExitCode>
}): Promise<ExitCode> {
  const url = portalDatabaseUrl()
  if (!url) {
    terminal.errors.write(
      'No database: set DATABASE_URL, or start the portal in this folder first (npm start).\n',
    )
    return exitCodes.badInput
  }
  const db = await openDatabase({ url, poolSize: 2 }).catch(() => null)
  if (!db) {
    terminal.errors.write('The database does not answer. Is the portal running? (npm start)\n')
    return exitCodes.badInput
  }
  try {
    const actor = { kind: 'system', job: 'zhariya' } as const
    return await work({ actor, now: new Date(), db, requestId: randomUUID() })
  } finally {
    await db.close()
  }
}
