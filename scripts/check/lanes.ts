import { availableParallelism } from 'node:os'

/** Works through a list with as many hands as there are cores, at least two; results in order of finishing. */
export async function runInLanes<Item, Result>({
  items,
  work,
}: {
  items: readonly Item[]
  work: (item: Item) => Promise<Result>
}): Promise<Result[]> {
  const waiting = [...items]
  const results: Result[] = []
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      results.push(await work(item))
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane))
  return results
}
