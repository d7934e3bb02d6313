import type { Tx } from '../db/client.ts'

/** Two workers with the copy of one link: the second waits here and finds what the first has written. */
export async function lockItem(tx: Tx, itemId: string): Promise<void> {
  await tx.$queryRaw`select 1 as held from report_item where id = ${itemId}::uuid for no key update`
}
