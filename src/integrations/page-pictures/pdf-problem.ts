import type { FileProblem } from '#/domain/files/pages.ts'

/** Why a PDF cannot be read: the library says what is wrong in words only. */
export function problemOf(error: unknown): FileProblem {
  const words = error instanceof Error ? error.message : ''
  if (/password|security/i.test(words)) return 'encrypted'
  return /memory|alloc|abort/i.test(words) ? 'too_heavy' : 'broken'
}
