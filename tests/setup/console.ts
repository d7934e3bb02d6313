import { format } from 'node:util'

import { afterEach, beforeEach } from 'vitest'

const complain = console.error
let stray: string[] = []

// A test that expects a complaint puts vi.spyOn(console, 'error') over this one.
beforeEach(() => {
  stray = []
  console.error = (...input: unknown[]) => {
    stray.push(format(...input))
    complain(...input)
  }
})

afterEach(() => {
  console.error = complain
  if (stray.length > 0) throw new Error(`console.error was called: ${stray.join('\n')}`)
})
