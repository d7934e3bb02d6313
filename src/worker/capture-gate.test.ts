import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openCaptureGate, type CaptureGate } from './capture-gate.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that ends when it is told to. */
function openWork() {
  let end: () => void = () => undefined
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { work: () => ended, end }
}

/** A copy that is under way, with what it was told. */
function copyUnder(way: CaptureGate) {
  const told: boolean[] = []
  const { work, end } = openWork()
  const done = way.deferrable({ pause: (still) => told.push(still) }, work)
  return { told, end, done }
}

function verdictOn(way: CaptureGate) {
  const { work, end } = openWork()
  const done = way.urgent(work)
  return {
    end: async () => {
      end()
      await done
    },
  }
}

it('a copy stands still while a verdict is under way, and goes on a moment after the last one', async () => {
  const way = openCaptureGate()
  const copy = copyUnder(way)
  const [first, second] = [verdictOn(way), verdictOn(way)]
  await first.end()
  await vi.advanceTimersByTimeAsync(1000)
  expect(copy.told).toEqual([true])
  await second.end()
  await vi.advanceTimersByTimeAsync(200)
  expect(copy.told).toEqual([true])
  await vi.advanceTimersByTimeAsync(100)
  expect(copy.told).toEqual([true, false])
})

it('links one after another are one stop', async () => {
  const way = openCaptureGate()
  const copy = copyUnder(way)
  for (let link = 0; link < 5; link++) {
    const verdict = verdictOn(way)
    await vi.advanceTimersByTimeAsync(100)
    await verdict.end()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(copy.told).toEqual([true])
})

it('stands still for five seconds of ten at most, however long a verdict takes', async () => {
  const way = openCaptureGate()
  const copy = copyUnder(way)
  const verdict = verdictOn(way)
  await vi.advanceTimersByTimeAsync(4999)
  expect(copy.told).toEqual([true])
  await vi.advanceTimersByTimeAsync(1)
  expect(copy.told).toEqual([true, false])
  const another = verdictOn(way)
  await vi.advanceTimersByTimeAsync(4999)
  expect(copy.told).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(1)
  expect(copy.told).toEqual([true, false, true])
  await Promise.all([verdict.end(), another.end()])
})

it('a copy that begins meanwhile waits too, and one that has ended is left running', async () => {
  const way = openCaptureGate()
  const verdict = verdictOn(way)
  const copy = copyUnder(way)
  expect(copy.told).toEqual([true])
  copy.end()
  await copy.done
  expect(copy.told).toEqual([true, false])
  await verdict.end()
  await vi.advanceTimersByTimeAsync(1000)
  expect(copy.told).toEqual([true, false])
})

it('work that fails gives the way free', async () => {
  const way = openCaptureGate()
  const copy = copyUnder(way)
  await expect(way.urgent(() => Promise.reject(new Error('a fault of ours')))).rejects.toThrow(
    'a fault of ours',
  )
  await vi.advanceTimersByTimeAsync(300)
  expect(copy.told).toEqual([true, false])
})
