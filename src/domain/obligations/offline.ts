import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { OpenSlot } from './assign.ts'

/** Where something is published without a link. */
export const offlineMedia = ['newspaper', 'tv', 'radio', 'poster'] as const
export type OfflineMedium = (typeof offlineMedia)[number]

/** No machine can look: a person does, at what was uploaded. `no_proof` stands until something is. */
export const offlineRemarks = ['by_hand', 'no_proof'] as const

/** A line of a report: a publication with or without a link, or the reason why a slot has none. */
export type ItemKind = 'link' | 'offline' | 'reason'

export function isPublication(kind: ItemKind): boolean {
  return kind !== 'reason'
}

interface Offline {
  medium: OfflineMedium
  /** Of the newspaper or station. */
  title: string
}

/**
 * The slot of an offline publication: the outlet's own, an empty one of the media, else the one for any publication.
 * A poster is nobody's outlet.
 */
export function offlineSlot({
  offline: { medium, title },
  slots,
}: {
  offline: Offline
  slots: readonly (OpenSlot & { title: string | null })[]
}): string | null {
  const media = medium === 'poster' ? [] : slots.filter(({ platform }) => platform === 'media')
  const own = media.find((slot) => slot.title !== null && bare(slot.title) === bare(title))
  const slot =
    own ?? media.find(({ filled }) => !filled) ?? slots.find(({ platform }) => platform === 'any') ?? media[0]
  return slot?.id ?? null
}

/** «Солтүстік Қазақстан» and "солтүстік қазақстан" are one newspaper. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The remarks of a new line: that a person has to look, and what the declared day tells. */
export function remarksOfOffline({
  day,
  letterDate,
  lateFrom,
}: {
  day: CalendarDate
  letterDate: CalendarDate
  lateFrom: Date
}) {
  return [
    ...offlineRemarks,
    ...(day < letterDate ? (['published_before_letter'] as const) : []),
    ...(day > lastGoodDay(lateFrom) ? (['published_after_deadline'] as const) : []),
  ]
}
