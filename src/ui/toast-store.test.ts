import { afterEach, expect, test, vi } from 'vitest'
import { currentToasts, dismissToast, showToast, subscribeToasts } from '#/ui/toast-store.ts'

afterEach(() => {
  for (const { id } of currentToasts()) dismissToast(id)
})

test('keeps the last three, oldest first', () => {
  for (const message of ['a', 'b', 'c', 'd']) showToast({ message })
  expect(currentToasts().map(({ message }) => message)).toEqual(['b', 'c', 'd'])
})

test('takes away the one that was named', () => {
  const first = showToast({ message: 'a' })
  showToast({ message: 'b' })
  dismissToast(first)
  expect(currentToasts().map(({ message }) => message)).toEqual(['b'])
})

test('tells whoever listens, until they stop', () => {
  const listener = vi.fn<() => void>()
  const stop = subscribeToasts(listener)
  showToast({ message: 'a' })
  stop()
  showToast({ message: 'b' })
  expect(listener).toHaveBeenCalledTimes(1)
})
