import type { LinkAnswer, Signals } from './signals.ts'
import type { Reason } from './reasons.ts'

/** Whether there is a page to judge, and what is wrong with the way to it. */
export function aboutAnswer({ answer, reading }: Pick<Signals, 'answer' | 'reading'>): Reason[] {
  if (answer.kind === 'refused') return [{ code: 'refused_address', details: { reason: answer.reason } }]
  if (answer.kind === 'failed') return [{ code: 'unreachable', details: { reason: answer.reason } }]
  const { status, certificateFault, blockedHere, rendered } = answer
  return [
    ...aboutStatus(status),
    ...(isGoodStatus(status) ? aboutAccess({ answer, reading }) : []),
    ...(certificateFault
      ? [{ code: 'certificate_fault' as const, details: { reason: certificateFault } }]
      : []),
    ...(blockedHere ? [{ code: 'blocked_here' as const, details: { reason: blockedHere } }] : []),
    ...(rendered && reading?.access === 'open' ? [{ code: 'read_in_browser' as const, details: {} }] : []),
  ]
}

/**
 * Whether it is too early for a verdict: what failed may pass by itself. A bad page is a verdict, a failed
 * transport is tried again.
 */
export function mayPass(answer: LinkAnswer): boolean {
  if (answer.kind === 'refused') return false
  return answer.kind === 'failed'
    ? passingFailures.includes(answer.reason)
    : passingStatuses.includes(answer.status)
}

/** The others (too large, endless redirects, a broken certificate) would come again. */
const passingFailures: readonly string[] = ['dns', 'timeout', 'tls', 'reset', 'unreachable']
/** Too Many Requests, and what a gateway says of a site that is away for a while. */
const passingStatuses: readonly number[] = [429, 502, 503, 504]

/** Not Found and Gone. */
const goneStatuses: readonly number[] = [404, 410]
/** Unauthorized, Forbidden, Unavailable For Legal Reasons and LinkedIn's 999: a wall, not an end. */
const wallStatuses: readonly number[] = [401, 403, 451, 999]

const isGoodStatus = (status: number) => status >= 200 && status < 300

function aboutStatus(status: number): Reason[] {
  if (isGoodStatus(status)) return []
  if (goneStatuses.includes(status)) return [{ code: 'gone', details: { status } }]
  if (wallStatuses.includes(status)) return [{ code: 'login_wall', details: { status } }]
  return [{ code: 'unreachable', details: { status } }]
}

function aboutAccess({
  answer: { contentType },
  reading,
}: {
  answer: Extract<LinkAnswer, { kind: 'answered' }>
  reading: Signals['reading']
}): Reason[] {
  if (contentType !== null && !isPageType(contentType)) {
    const details = { type: contentType.split(';', 1)[0]?.trim() ?? '' }
    return [{ code: isImageType(contentType) ? 'image_not_page' : 'not_a_page', details }]
  }
  switch (reading?.access) {
    case 'open':
      return []
    case 'login':
    case 'captcha':
      return [{ code: 'login_wall', details: { access: reading.access } }]
    case 'soft404':
      return [{ code: 'soft_not_found', details: {} }]
    default:
      return [{ code: 'nothing_to_read', details: {} }]
  }
}

/** Whether an answer says that it is a page, or nothing of what it is. */
export function isPageType(contentType: string | null): boolean {
  return contentType === null || pageTypes.test(contentType)
}

/** A scan or a poster by its own address: it was published, though nobody sees where. */
const isImageType = (contentType: string) => /^\s*image\//i.test(contentType)

/** What a browser shows as a page; embed endpoints of platforms answer in JSON. */
const pageTypes = /^\s*(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|json))\b/i
