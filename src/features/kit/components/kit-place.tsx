import { load } from '#/web/page.ts'
import { loadTaskKit } from '../loaders.ts'
import { TaskKit } from './task-kit.tsx'

/** What the kit puts on the page of a task; nothing where none is offered. */
export async function kitPlace({ id }: { id: string }) {
  const kit = await load((context) => loadTaskKit(context, { id }))
  return kit && <TaskKit kit={kit} />
}
