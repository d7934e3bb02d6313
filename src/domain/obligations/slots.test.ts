import { describe, expect, it } from 'vitest'
import { platforms } from '#/domain/links/found-link.ts'
import { slotPlatforms, slotsFor } from './slots.ts'
import type { SlotAccount, SlotPlatform } from './slots.ts'

function account(part: Partial<SlotAccount> & { id: string; platform: SlotPlatform }): SlotAccount {
  return { handle: part.id, title: null, status: 'confirmed', ...part }
}

const accounts = [
  account({ id: 'sko-museum.kz', platform: 'site' }),
  account({ id: 'vk.museum', platform: 'vk' }),
  account({ id: 'insta', platform: 'instagram', title: 'Музей' }),
  account({ id: 'insta2', platform: 'instagram' }),
  account({ id: 'old', platform: 'telegram', status: 'retired' }),
  account({ id: 'new', platform: 'telegram', status: 'proposed' }),
  account({ id: 'gazeta', platform: 'media', handle: null, title: 'Газета' }),
]

const slots = (demanded: SlotPlatform[]) => slotsFor({ demanded, accounts })
const anySlot = { platform: 'any', accountId: null, handle: null, title: null, required: true }

describe('slots at issue', () => {
  it('are the confirmed accounts of the demanded kinds in the fixed order', () => {
    expect(slots(['media', 'instagram', 'site'])).toEqual([
      {
        platform: 'site',
        accountId: 'sko-museum.kz',
        handle: 'sko-museum.kz',
        title: null,
        required: true,
        position: 0,
      },
      {
        platform: 'instagram',
        accountId: 'insta',
        handle: 'insta',
        title: 'Музей',
        required: true,
        position: 1,
      },
      {
        platform: 'instagram',
        accountId: 'insta2',
        handle: 'insta2',
        title: null,
        required: true,
        position: 2,
      },
      { platform: 'media', accountId: 'gazeta', handle: null, title: 'Газета', required: true, position: 3 },
    ])
  })

  it.each<[string, SlotPlatform[]]>([
    ['no account of the kind', ['tiktok']],
    ['only retired and proposed accounts', ['telegram']],
    ['nothing demanded', []],
    ['any publication demanded', ['any']],
  ])('%s: one slot for any publication', (_, demanded) => {
    expect(slots(demanded)).toEqual([{ ...anySlot, position: 0 }])
  })

  it('stands beside the others where any publication is demanded with them', () => {
    expect(slots(['any', 'vk']).map(({ platform, position }) => [platform, position])).toEqual([
      ['vk', 0],
      ['any', 1],
    ])
  })

  it('serves an institution without accounts', () => {
    expect(slotsFor({ demanded: ['site', 'media'], accounts: [] })).toEqual([{ ...anySlot, position: 0 }])
  })

  it('orders every platform that links have', () => {
    expect([...slotPlatforms].sort()).toEqual([...platforms, 'media', 'any'].sort())
  })
})
