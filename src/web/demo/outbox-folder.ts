import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { Problem } from '#/domain/problem.ts'
import { env } from '#/lib/env.ts'
import type { Context } from '#/server/context.ts'
import { demoPeopleHere } from '#/server/sessions/reads.ts'

const letter = z.object({
  id: z.uuid(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  date: z.coerce.date(),
})
export type DemoLetter = z.output<typeof letter>

/**
 * What the demo's worker wrote instead of sending it, the newest first. Letters carry secrets, so that they are
 * shown where the demo's people with their known password are, and nowhere else. @throws Problem not_found
 */
export async function demoLetters({ db }: Context): Promise<DemoLetter[]> {
  const { EMBEDDED, SMTP_URL, OUTBOX_DIR: folder } = env()
  const isDemo = EMBEDDED && !SMTP_URL && folder && (await demoPeopleHere(db)).length > 0
  if (!isDemo) throw new Problem('not_found', { what: 'page' })
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'))
  const newest = names.sort().reverse().slice(0, MOST)
  return Promise.all(
    newest.map(async (name) => letter.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  )
}

const MOST = 50

/** No folder means that nothing was written yet. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    return []
  }
}
