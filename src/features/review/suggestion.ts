import type { ReturnPhrase } from '#/contracts/review.ts'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'

/** The phrase that fits what was found; null where only a person can tell what is wrong. */
export function suggestedPhrase({
  remarks,
  verdict,
}: Pick<ReviewLine, 'remarks' | 'verdict'>): ReturnPhrase | null {
  if (verdict === 'gone') return 'not_opening'
  for (const remark of remarks) {
    const phrase = phraseFor[remark]
    if (phrase) return phrase
  }
  return verdict === 'unreachable' || verdict === 'refused' ? 'not_opening' : null
}

const phraseFor: Record<string, ReturnPhrase | undefined> = {
  published_before_letter: 'before_letter',
  profile_not_post: 'wrong_post',
  front_page: 'wrong_post',
  not_your_account: 'not_your_account',
  members_only: 'not_opening',
}
