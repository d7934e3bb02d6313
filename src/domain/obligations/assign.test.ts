import { describe, expect, it } from 'vitest'
import { assignSlot, accountRemark, type OwnAccount } from './assign.ts'
import type { AssignableLink, Assignment, OpenSlot } from './assign.ts'

const slot = (
  id: string,
  platform: OpenSlot['platform'],
  handle: string | null,
  filled = false,
): OpenSlot => ({
  id,
  platform,
  handle,
  filled,
})
const link = (
  platform: AssignableLink['platform'],
  url: string,
  account: string | null = null,
): AssignableLink => ({
  platform,
  url: `https://${url}`,
  account,
})

const own = [
  slot('site', 'site', 'sko-museum.kz'),
  slot('telegram', 'telegram', 'skomuseum'),
  slot('instagram', 'instagram', 'skomuseum'),
  slot('instagram 2', 'instagram', 'skomuseum_kids'),
  slot('facebook', 'facebook', 'skomuseum'),
  slot('vk', 'vk', 'skomuseum'),
  slot('youtube', 'youtube', '@skomuseum'),
  slot('gov', 'govkz', 'gov.kz/memleket/entities/sko-madeniet'),
  slot('newspaper', 'media', null),
  slot('outlet', 'media', 'петропавловск.news'),
]
const filled = (...ids: string[]) => own.map((one) => ({ ...one, filled: ids.includes(one.id) }))
const only = (...ids: string[]) => own.filter(({ id }) => ids.includes(id))
const any = slot('any', 'any', null)

const fine = (slotId: string): Assignment => ({ slotId, remark: null })
const notYours: Assignment = { slotId: null, remark: 'not_your_account' }
const unknownOutlet = (slotId: string): Assignment => ({ slotId, remark: 'unknown_outlet' })

describe('the slot of a link', () => {
  it.each<[string, AssignableLink, OpenSlot[], Assignment]>([
    ['own site', link('site', 'sko-museum.kz/ru/news/1', 'sko-museum.kz'), own, fine('site')],
    ['own site under www', link('site', 'www.sko-museum.kz/kk/1'), own, fine('site')],
    ['own site on a subdomain', link('site', 'news.sko-museum.kz/1'), own, fine('site')],
    ['a host that only ends alike', link('site', 'notsko-museum.kz/1'), only('site'), notYours],
    ['own account', link('telegram', 't.me/skomuseum/1482', 'skomuseum'), own, fine('telegram')],
    [
      'own account in other letters',
      link('telegram', 't.me/SkoMuseum/1', 'SkoMuseum'),
      own,
      fine('telegram'),
    ],
    [
      'second account of a platform',
      link('instagram', 'instagram.com/skomuseum_kids/reel/A', 'skomuseum_kids'),
      own,
      fine('instagram 2'),
    ],
    ['handle with @', link('youtube', 'youtube.com/@skomuseum/shorts', 'skomuseum'), own, fine('youtube')],
    [
      'filled already: still its own',
      link('telegram', 't.me/skomuseum/2', 'skomuseum'),
      filled('telegram'),
      fine('telegram'),
    ],

    ['unreadable: first empty', link('instagram', 'instagram.com/p/Dg9V62IL-_Y'), own, fine('instagram')],
    [
      'unreadable: next empty',
      link('instagram', 'instagram.com/p/Dg9V62IL-_Y'),
      filled('instagram'),
      fine('instagram 2'),
    ],
    [
      'unreadable: all filled',
      link('instagram', 'instagram.com/p/Dg9V62IL-_Y'),
      filled('instagram', 'instagram 2'),
      fine('instagram'),
    ],
    [
      'facebook story number',
      link('facebook', 'facebook.com/story.php?id=100064&story_fbid=5', '100064'),
      own,
      fine('facebook'),
    ],
    ['VK number against a name', link('vk', 'vk.com/wall-123_45', 'club123'), own, fine('vk')],
    [
      'YouTube channel number against a name',
      link('youtube', 'youtube.com/channel/UCabcdefghijklmnopqrstuv', 'UCabcdefghijklmnopqrstuv'),
      own,
      fine('youtube'),
    ],
    ['unreadable, no slot of that platform', link('tiktok', 'vt.tiktok.com/ZS1'), own, notYours],

    ['another account', link('telegram', 't.me/other/5', 'other'), own, notYours],
    ['another VK number', link('vk', 'vk.com/wall-7_1', 'club7'), [slot('vk', 'vk', 'club8')], notYours],
    [
      'the same VK number, spelled as a public page',
      link('vk', 'vk.com/wall-8_1', '-8'),
      [slot('vk', 'vk', 'club8')],
      fine('vk'),
    ],
    ['a platform that was not demanded', link('ok', 'ok.ru/group/1', '1'), own, notYours],

    [
      'own page on gov.kz',
      link('govkz', 'gov.kz/memleket/entities/sko-madeniet/press/news/details/9?lang=ru', 'sko-madeniet'),
      own,
      fine('gov'),
    ],
    [
      "another body's page on gov.kz",
      link('govkz', 'gov.kz/memleket/entities/mam/press/1', 'mam'),
      only('gov'),
      notYours,
    ],

    ['a registered outlet', link('site', 'петропавловск.news/ru/1'), own, fine('outlet')],
    ['a registered outlet in punycode', link('site', 'xn--80aeaj2aesddcjte.news/1'), own, fine('outlet')],
    ['an unknown outlet: first empty media slot', link('site', 'lada.kz/1'), own, unknownOutlet('newspaper')],
    [
      'an unknown outlet: next empty',
      link('site', 'lada.kz/1'),
      filled('newspaper'),
      unknownOutlet('outlet'),
    ],
    [
      'an unknown outlet: all filled',
      link('site', 'lada.kz/1'),
      filled('newspaper', 'outlet'),
      unknownOutlet('newspaper'),
    ],
    ['an unknown host, no media slot', link('site', 'lada.kz/1'), only('site', 'telegram'), notYours],

    ['any takes a stranger', link('telegram', 't.me/other/5', 'other'), [any], fine('any')],
    ['any takes a site', link('site', 'lada.kz/1'), [any], fine('any')],
    ['any takes what names no account', link('instagram', 'instagram.com/p/A'), [any], fine('any')],
    [
      'any comes after the own slot',
      link('telegram', 't.me/skomuseum/1', 'skomuseum'),
      [any, ...own],
      fine('telegram'),
    ],
    ['any comes before an unknown outlet', link('site', 'lada.kz/1'), [...own, any], fine('any')],
    ['no slots at all', link('site', 'lada.kz/1'), [], notYours],
  ])('%s', (_, given, slots, expected) => {
    expect(assignSlot({ link: given, slots })).toEqual(expected)
  })

  it('prefers the section of a site to the site', () => {
    const slots = [slot('site', 'site', 'sko.kz'), slot('section', 'site', 'sko.kz/museum')]
    expect(assignSlot({ link: link('site', 'sko.kz/museum/news/1'), slots })).toEqual(fine('section'))
    expect(assignSlot({ link: link('site', 'sko.kz/museum-2/news'), slots })).toEqual(fine('site'))
  })

  it("does not take a channel's dotted name for a host", () => {
    const slots = [slot('instagram', 'instagram', 'sko.museum')]
    expect(assignSlot({ link: link('site', 'sko.museum/1'), slots })).toEqual(notYours)
  })

  it.each([
    ['telegram', 'https://t.me/skomuseum/', 't.me/skomuseum/7', 'skomuseum'],
    ['tiktok', 'tiktok.com/@skomuseum', 'tiktok.com/@skomuseum/video/7', 'skomuseum'],
    [
      'facebook',
      'www.facebook.com/groups/skomuseum',
      'facebook.com/groups/skomuseum/posts/1',
      'groups/skomuseum',
    ],
    [
      'youtube',
      'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv',
      'youtube.com/watch?v=1',
      'UCabcdefghijklmnopqrstuv',
    ],
    ['ok', 'ok.ru/group/5', 'ok.ru/group/5/topic/1', 'group/5'],
  ] as const)('reads a handle of %s that is a whole address', (platform, handle, url, account) => {
    const slots = [slot('own', platform, handle)]
    expect(assignSlot({ link: link(platform, url, account), slots })).toEqual(fine('own'))
  })

  it.each([
    ['facebook', 'skomuseum', 'facebook.com/groups/barakholka/posts/1', 'groups/barakholka'],
    ['ok', 'group/5', 'ok.ru/group/6/topic/1', 'group/6'],
    ['youtube', 'skomuseum', 'youtube.com/@other', 'other'],
  ] as const)("tells another's account on %s", (platform, handle, url, account) => {
    expect(
      assignSlot({ link: link(platform, url, account), slots: [slot('own', platform, handle)] }),
    ).toEqual(notYours)
  })
})

describe('what the register holds against an account', () => {
  const link = { url: 'https://t.me/museum/7', platform: 'telegram' as const, account: 'museum' }
  const account = (handle: string | null, confirmed: boolean) => ({
    platform: 'telegram' as const,
    handle,
    confirmed,
  })
  const remark = (accounts: OwnAccount[]) => accountRemark({ link, accounts, otherwise: 'not_your_account' })

  it('is nothing where the department has confirmed it', () => {
    expect(remark([account('museum', false), account('museum', true)])).toBeNull()
  })

  it('waits where only the institution has named it', () => {
    expect(remark([account('museum', false), account('other', true)])).toBe('account_proposed')
  })

  it('stays where nobody has', () => {
    expect(remark([])).toBe('not_your_account')
    expect(remark([account(null, true), account('other', true)])).toBe('not_your_account')
  })
})
