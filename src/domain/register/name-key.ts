import { fold } from './fold.ts'

/**
 * A name as two tables compare it: folded letters and digits, one space, so that «», "" and a forgotten full
 * stop make no second institution. Empty where nothing is left.
 */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
