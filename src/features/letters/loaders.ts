import { letterContract } from '#/contracts/letters.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { letterReading } from '#/server/letters/reads.ts'

/** A letter on its way into a draft. */
export function loadReading(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'directive.draft')
  return letterReading(context, { scope, id: letterContract.parse({ readingId: id }).readingId })
}
export type Reading = Awaited<ReturnType<typeof loadReading>>
