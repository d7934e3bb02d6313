import type { CalendarDate } from '../calendar/zone.ts'
import { MISSING_DAYS, missingDays } from './schedule.ts'
import { textLikeness } from './text-likeness.ts'

/** What became of a publication that was once seen. Its verdict and what staff decided stay as they are. */
export const watchOutcomes = [
  'ok',
  /** Sent on to another address, which carries the same text. */
  'moved',
  'changed',
  /** The site answers, and says or shows that it has no such page. */
  'soft_404',
  /** Not found, and asked for again on the next day. */
  'missing',
  'gone',
  /** Shown to nobody who has not signed in. */
  'wall',
  /** Does not answer the portal, or nothing that it could read. */
  'blocked',
] as const
export type WatchOutcome = (typeof watchOutcomes)[number]

/** Whether institution and department are told, after another outcome or for the first time. */
export function isTold({ before, now }: { before: WatchOutcome | null; now: WatchOutcome }): boolean {
  return now !== before && (now === 'gone' || now === 'changed')
}

/** What a second look at a link saw, as far as it tells anything of its fate. */
export type WatchSeen =
  | { readonly kind: 'silent' }
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Where the address led, as `readAddress` makes keys. */
      readonly key: string | null
      readonly isPage: boolean
      /** Null where there was nothing to read. */
      readonly page: {
        readonly access: 'open' | 'login' | 'captcha' | 'soft404' | 'empty'
        readonly text: string
      } | null
    }

export interface Watched {
  /** Keys of the address handed in and of where it led when it was seen first. */
  readonly keys: readonly string[]
  /** The text that was seen then. */
  readonly text: string
  /** Days without the page so far, see `missingDays`. */
  readonly missingOn: readonly CalendarDate[]
}

/** Below this share of the old text a page is another one: half of it may be menus and neighbours that come and go. */
export const SAME_TEXT_FROM = 0.6

export interface WatchFinding {
  readonly outcome: WatchOutcome
  /** Share of the text seen first that is still there, 0 to 1; null where no text was compared. */
  readonly likeness: number | null
  readonly missingOn: readonly CalendarDate[]
}

/** What a look means for a publication that was seen before. `today` is a day in the portal's zone. */
export function judgeWatch({
  watched,
  seen,
  today,
}: {
  watched: Watched
  seen: WatchSeen
  today: CalendarDate
}): WatchFinding {
  const { found, likeness } = compare({ watched, seen })
  const missingOn = missingDays({ before: watched.missingOn, seen: presence[found], today })
  const isGone = presence[found] === 'missing' && missingOn.length >= MISSING_DAYS
  return { outcome: isGone ? 'gone' : found, likeness, missingOn }
}

type Found = Exclude<WatchOutcome, 'gone'>

const presence: Record<Found, 'there' | 'missing' | 'unknown'> = {
  ok: 'there',
  moved: 'there',
  changed: 'there',
  soft_404: 'missing',
  missing: 'missing',
  wall: 'unknown',
  blocked: 'unknown',
}

function compare({ watched, seen }: { watched: Watched; seen: WatchSeen }): {
  found: Found
  likeness: number | null
} {
  const bare = withoutText(seen)
  if (bare !== null) return { found: bare, likeness: null }
  const { key, page } = seen as Extract<WatchSeen, { kind: 'answered' }>
  const likeness = textLikeness({ before: watched.text, after: page?.text ?? '' })
  if (likeness !== null && likeness < SAME_TEXT_FROM) return { found: 'changed', likeness }
  const isElsewhere = key !== null && !watched.keys.includes(key)
  return { found: isElsewhere ? 'moved' : 'ok', likeness }
}

/** What the answer alone tells; null where its text has to be compared. */
function withoutText(seen: WatchSeen): Found | null {
  if (seen.kind === 'silent') return 'blocked'
  const { status, isPage, page } = seen
  if (goneStatuses.includes(status)) return 'missing'
  if (wallStatuses.includes(status)) return 'wall'
  if (status < 200 || status > 299) return 'blocked'
  if (!isPage) return 'changed'
  switch (page?.access) {
    case 'login':
    case 'captcha':
      return 'wall'
    case 'soft404':
      return 'soft_404'
    case 'open':
      return null
    default:
      return 'blocked'
  }
}

/** Not Found and Gone. */
const goneStatuses: readonly number[] = [404, 410]
/** Unauthorized, Forbidden, Too Many Requests, Unavailable For Legal Reasons and LinkedIn's 999. */
const wallStatuses: readonly number[] = [401, 403, 429, 451, 999]
