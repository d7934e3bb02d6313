import { load } from '#/web/page.ts'
import { loadObligationKit } from '../loaders.ts'
import { ObligationKit } from './obligation-kit.tsx'

/** What the kit puts on the page of a obligation; nothing where none is offered. */
export async function kitPlace({ id }: { id: string }) {
  const kit = await load((context) => loadObligationKit(context, { id }))
  return kit && <ObligationKit kit={kit} />
}
