import { isLateAt } from '#/domain/calendar/deadline.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { linkErrors, linkRemarks } from '#/domain/links/found-link.ts'
import type { FoundLink } from '#/domain/links/found-link.ts'
import { slotRemarks } from './assign.ts'
import { offlineRemarks } from './offline.ts'
import type { SlotRemark } from './assign.ts'

/** What must be fixed before the item counts. */
export const itemErrorCodes = [...linkErrors, 'duplicate'] as const
export type ItemError = (typeof itemErrorCodes)[number]

const timeRemarks = ['published_before_letter', 'published_after_deadline'] as const

/** What staff should look at, and the institution may explain. */
export const itemRemarkCodes = [...linkRemarks, ...timeRemarks, ...slotRemarks, ...offlineRemarks] as const
export type ItemRemark = (typeof itemRemarkCodes)[number]

/** The remarks known without the network: of the link itself, of its date by the post's id, of its slot. */
export function itemRemarks({
  link,
  letterDate,
  lateFrom,
  slotRemark,
}: {
  link: Pick<FoundLink, 'publishedAt' | 'remarks'>
  letterDate: CalendarDate
  lateFrom: Date
  slotRemark: SlotRemark | null
}): ItemRemark[] {
  const time = link.publishedAt ? timeRemark({ at: new Date(link.publishedAt), letterDate, lateFrom }) : null
  return [...link.remarks, ...(time ? [time] : []), ...(slotRemark ? [slotRemark] : [])]
}

function timeRemark({
  at,
  letterDate,
  lateFrom,
}: {
  at: Date
  letterDate: CalendarDate
  lateFrom: Date
}): (typeof timeRemarks)[number] | null {
  if (dateOf(at) < letterDate) return 'published_before_letter'
  return isLateAt({ at, lateFrom }) ? 'published_after_deadline' : null
}
