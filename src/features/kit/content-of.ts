import { dateOf } from '#/domain/calendar/zone.ts'
import type { KitContent } from '#/domain/kit/kit.ts'
import { type KitSource, proposeKit } from '#/domain/kit/propose-kit.ts'

/** The kit as it was saved, or what the letter proposes. */
export function contentOrProposal({
  kit,
  letter,
  taken,
  now,
}: {
  kit: KitContent | null
  letter: KitSource
  taken: ReadonlySet<string>
  now: Date
}): KitContent {
  return kit ?? proposeKit({ letter, taken, reference: dateOf(now) })
}
