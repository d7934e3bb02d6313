import { describe, expect, it } from 'vitest'
import { isComplete, missingSlots } from './completeness.ts'
import type { RequiredSlot, SlotItem } from './completeness.ts'

const site: RequiredSlot = { id: 'site', platform: 'site', required: true }
const telegram: RequiredSlot = { id: 'telegram', platform: 'telegram', required: true }
const optional: RequiredSlot = { id: 'vk', platform: 'vk', required: false }
const any: RequiredSlot = { id: 'any', platform: 'any', required: true }

const link = (slotId: string | null, ...errors: string[]): SlotItem => ({ slotId, errors, kind: 'link' })
const reason = (slotId: string): SlotItem => ({ slotId, errors: [], kind: 'reason' })

describe('completeness', () => {
  it.each<[string, RequiredSlot[], SlotItem[], string[]]>([
    ['nothing sent', [site, telegram], [], ['site', 'telegram']],
    ['one of two', [site, telegram], [link('site')], ['telegram']],
    ['both', [site, telegram], [link('telegram'), link('site')], []],
    ['a reason fills as a link does', [site, telegram], [link('site'), reason('telegram')], []],
    ['an error does not fill', [site], [link('site', 'private_address')], ['site']],
    ['an error beside a good link', [site], [link('site', 'duplicate'), link('site')], []],
    ['two links in one slot', [site, telegram], [link('site'), link('site')], ['telegram']],
    ['an optional slot may stay empty', [site, optional], [link('site')], []],
    ['a link that fell into no slot', [site], [link(null)], ['site']],
    ['any: nothing', [any], [], ['any']],
    ['any: a link', [any], [link('any')], []],
    ['any: a link that fell into no slot', [any], [link(null)], []],
    ['any: a link of another slot', [any, site], [link('site')], []],
    ['any: only an error', [any], [link('any', 'no_host')], ['any']],
    ['any: its own reason', [any], [reason('any')], []],
    ['any: the reason of another slot', [any, site], [reason('site')], ['any']],
  ])('%s', (_, slots, items, missing) => {
    expect(missingSlots({ slots, items }).map(({ id }) => id)).toEqual(missing)
    expect(isComplete({ slots, items })).toBe(missing.length === 0)
  })
})
