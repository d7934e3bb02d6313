/** What a link's address gave back: an HTTP answer, a refusal to fetch it at all, or no answer. */
export type LinkAnswer =
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly reason: string }

export type LinkVerdict = 'answers' | 'gone' | 'refused' | 'unreachable'

/**
 * The verdict on a link, or that it is too early for one. A bad page is a verdict; a failed transport is
 * tried again while tries are left. "Unreachable" says only that this server saw no page: a wall, a fault of
 * the site or of the way to it. A person decides.
 */
export function verdictOf({
  answer,
  triesLeft,
}: {
  answer: LinkAnswer
  triesLeft: boolean
}): LinkVerdict | 'try_again' {
  if (answer.kind === 'refused') return 'refused'
  if (answer.kind === 'failed') {
    return triesLeft && passingFailures.includes(answer.reason) ? 'try_again' : 'unreachable'
  }
  if (answer.status >= 200 && answer.status < 300) return 'answers'
  return goneStatuses.includes(answer.status) ? 'gone' : 'unreachable'
}

/** Failures that may pass by themselves; the others (too large, endless redirects) would come again. */
const passingFailures: readonly string[] = ['dns', 'timeout', 'tls', 'reset', 'unreachable']

/** Not Found and Gone. */
const goneStatuses: readonly number[] = [404, 410]
