import { demoOutboxContract } from '#/contracts/mail.ts'
import type { Context } from '#/server/context.ts'
import { demoLetters } from '#/web/demo/outbox-folder.ts'

/** The demo's mail: the list, and the chosen letter or the newest. */
export async function loadDemoOutbox(context: Context, { query }: { query: Record<string, unknown> }) {
  const { letter: id, width } = demoOutboxContract.parse(query)
  const letters = await demoLetters(context)
  return { letters, width, chosen: letters.find((letter) => letter.id === id) ?? letters[0] ?? null }
}
export type DemoOutbox = Awaited<ReturnType<typeof loadDemoOutbox>>
