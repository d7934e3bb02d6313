import { describe, expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { LinkRemark } from '#/domain/links/found-link.ts'
import { itemRemarks } from './remarks.ts'
import type { ItemRemark } from './remarks.ts'

const letterDate = calendarDate('2026-12-09')
const lateFrom = new Date('2026-12-23T00:00:00+05:00')

function remarksOf(publishedAt: string | null, remarks: LinkRemark[] = []): ItemRemark[] {
  return itemRemarks({ link: { publishedAt, remarks }, letterDate, lateFrom, slotRemark: null })
}

describe('remarks', () => {
  it.each<[string, string | null, ItemRemark[]]>([
    ['the evening before the letter', '2026-12-08T18:59:59.999Z', ['published_before_letter']],
    ['the first instant of its day', '2026-12-08T19:00:00.000Z', []],
    ['the last instant', '2026-12-22T18:59:59.999Z', []],
    ['the first late instant', '2026-12-22T19:00:00.000Z', ['published_after_deadline']],
    ['no time in the id', null, []],
  ])('by the time in the id: %s', (_, publishedAt, expected) => {
    expect(remarksOf(publishedAt)).toEqual(expected)
  })

  it("come after the link's own and before the slot's", () => {
    const link = { publishedAt: '2026-12-01T00:00:00Z', remarks: ['short_link' as const] }
    expect(itemRemarks({ link, letterDate, lateFrom, slotRemark: 'not_your_account' })).toEqual([
      'short_link',
      'published_before_letter',
      'not_your_account',
    ])
  })
})
