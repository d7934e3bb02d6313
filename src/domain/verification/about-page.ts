import { isLateAt, lastGoodDay } from '../calendar/deadline.ts'
import { readAddress } from '../links/read-links.ts'
import { matchAccount } from '../obligations/account-match.ts'
import { publishedDay, type PublishedDay } from './published-day.ts'
import type { Reason } from './reasons.ts'
import { relevanceOf } from './relevance.ts'
import type { LinkAnswer, Signals } from './signals.ts'

/** What the link and its page tell against what was asked for. Nothing is said of a page that nobody could read. */
export function aboutPage({ answer, reading, link, asked, accounts }: Signals): Reason[] {
  const open = answer.kind === 'answered' && reading?.access === 'open' ? reading : null
  const day = publishedDay({ link, reading: open })
  return [
    ...(link.kind === 'profile' ? [{ code: 'profile_not_post' as const, details: {} }] : []),
    ...(link.isFrontPage ? [{ code: 'front_page' as const, details: {} }] : []),
    ...aboutDay({ day, asked, readable: open !== null }),
    ...aboutAccount({ answer, link, accounts }),
    ...(open ? aboutTopic({ reading: open, asked }) : []),
  ]
}

function aboutDay({
  day,
  asked: { letterDate, lateFrom },
  readable,
}: Pick<Signals, 'asked'> & { day: PublishedDay | null; readable: boolean }): Reason[] {
  if (!day) return readable ? [{ code: 'day_unknown', details: {} }] : []
  const details = { day: day.day, source: day.source }
  if (day.day < letterDate) return [{ code: 'published_before_letter', details }]
  // A bare day is late where every instant of it is.
  const late = day.at ? isLateAt({ at: day.at, lateFrom }) : day.day > lastGoodDay(lateFrom)
  return late ? [{ code: 'published_after_deadline', details }] : []
}

/** Only where the spelling named nobody and the address that it led to does: the paste has judged the others. */
function aboutAccount({ answer, link, accounts }: Pick<Signals, 'answer' | 'link' | 'accounts'>): Reason[] {
  const shown = link.account === null ? landedOn(answer) : null
  if (!shown?.account) return []
  const own = accounts.filter(({ platform }) => platform === shown.platform)
  const strange = own.length > 0 && own.every((account) => matchAccount({ link: shown, account }) === 'other')
  return strange ? [{ code: 'not_your_account', details: { account: shown.account } }] : []
}

function landedOn(answer: LinkAnswer) {
  const landed = answer.kind === 'answered' ? readAddress(answer.finalUrl) : null
  return landed && landed.platform !== 'site' && landed.platform !== 'govkz' ? landed : null
}

function aboutTopic({
  reading: { title, text },
  asked: { about },
}: {
  reading: NonNullable<Signals['reading']>
  asked: Signals['asked']
}): Reason[] {
  const { score, terms } = relevanceOf({ about, title: title ?? '', text })
  if (score === null || score >= OFF_TOPIC_BELOW) return []
  return [{ code: 'off_topic', details: { score: Math.round(score * 100), terms } }]
}

/** Press releases on a letter's subject reach 0.15 and more, other news of the same authors stays below 0.08. */
const OFF_TOPIC_BELOW = 0.1
