import type { ReturnPhrase } from '#/contracts/review.ts'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'

/** The phrase that fits what was found; null where only a person can tell what is wrong. */
export function suggestedPhrase({
  remarks,
  reasons,
}: Pick<ReviewLine, 'remarks' | 'reasons'>): ReturnPhrase | null {
  for (const code of [...remarks, ...reasons.map((reason) => reason.code)]) {
    const phrase = phraseFor[code]
    if (phrase) return phrase
  }
  return null
}

const phraseFor: Record<string, ReturnPhrase | undefined> = {
  published_before_letter: 'before_letter',
  profile_not_post: 'wrong_post',
  front_page: 'wrong_post',
  not_your_account: 'not_your_account',
  members_only: 'not_opening',
  gone: 'not_opening',
  soft_not_found: 'not_opening',
  refused_address: 'not_opening',
  unreachable: 'not_opening',
}
