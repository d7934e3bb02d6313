import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

it('lets one caller go on in a turn of the event loop, in their order, and begins anew when all have gone', async () => {
  for (const names of [['a', 'b', 'c'], ['d']]) {
    const gone: string[] = []
    const all = names.map((name) => yieldToEventLoop().then(() => gone.push(name)))
    const seen: number[] = []
    while (gone.length < names.length) {
      await turn()
      seen.push(gone.length)
    }
    await Promise.all(all)
    expect(gone).toEqual(names)
    expect(seen.every((count, at) => count - (seen[at - 1] ?? 0) <= 1)).toBe(true)
  }
})
