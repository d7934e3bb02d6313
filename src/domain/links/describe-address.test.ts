import { describe, expect, it } from 'vitest'
import type { LinkKind, LinkRemark, Platform } from './found-link.ts'
import { readAddress } from './read-links.ts'

describe('platform, kind, account, post', () => {
  it.each<[string, Platform, LinkKind, string | null, string | null, LinkRemark[]]>([
    [
      'https://www.instagram.com/kitaphana/reel/C8hIungMPmD/',
      'instagram',
      'post',
      'kitaphana',
      'C8hIungMPmD',
      [],
    ],
    ['https://www.instagram.com/Kitaphana/', 'instagram', 'profile', 'kitaphana', null, ['profile_not_post']],
    [
      'https://www.instagram.com/stories/kitaphana/3500000000000000001/',
      'instagram',
      'post',
      'kitaphana',
      '3500000000000000001',
      ['story_expires'],
    ],
    ['https://www.instagram.com/share/reel/BAkitap4Qw', 'instagram', 'post', null, null, ['short_link']],
    ['https://www.instagram.com/explore/tags/museum/', 'instagram', 'page', null, null, []],
    [
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0ab&id=100012',
      'facebook',
      'post',
      '100012',
      'pfbid0ab',
      [],
    ],
    [
      'https://www.facebook.com/groups/kitaphana/posts/123',
      'facebook',
      'post',
      'groups/kitaphana',
      '123',
      [],
    ],
    [
      'https://www.facebook.com/people/Музей/100012/',
      'facebook',
      'profile',
      '100012',
      null,
      ['profile_not_post'],
    ],
    ['https://fb.watch/aBc-1/', 'facebook', 'post', null, null, ['short_link']],
    [
      'https://www.tiktok.com/@sko.murazhai/photo/7480000000000000001',
      'tiktok',
      'post',
      'sko.murazhai',
      '7480000000000000001',
      [],
    ],
    ['https://www.tiktok.com/@sko.murazhai', 'tiktok', 'profile', 'sko.murazhai', null, ['profile_not_post']],
    ['https://t.me/c/12345/67', 'telegram', 'post', 'c/12345', '67', ['members_only']],
    ['https://t.me/+AbCdEf12', 'telegram', 'profile', null, null, ['profile_not_post', 'members_only']],
    ['https://vk.com/public77', 'vk', 'profile', 'club77', null, ['profile_not_post']],
    ['https://vk.com/wall55_6', 'vk', 'post', 'id55', 'wall55_6', []],
    ['https://vk.com/@kitaphana-ostorozhno', 'vk', 'post', 'kitaphana', 'ostorozhno', []],
    ['https://vkplay.live/kitaphana', 'vk', 'profile', 'kitaphana', null, ['profile_not_post']],
    ['https://ok.ru/kitaphana', 'ok', 'profile', 'kitaphana', null, ['profile_not_post']],
    [
      'https://www.youtube.com/@SkoMurazhai/videos',
      'youtube',
      'profile',
      'skomurazhai',
      null,
      ['profile_not_post'],
    ],
    ['https://www.youtube.com/results?search_query=a', 'youtube', 'page', null, null, []],
    [
      'https://whatsapp.com/channel/0029VaAbCd',
      'whatsapp',
      'profile',
      '0029VaAbCd',
      null,
      ['profile_not_post'],
    ],
    ['https://www.threads.com/@kitaphana', 'threads', 'profile', 'kitaphana', null, ['profile_not_post']],
    ['https://x.com/kitaphana', 'x', 'profile', 'kitaphana', null, ['profile_not_post']],
    ['https://t.co/AbC', 'x', 'post', null, null, ['short_link']],
    ['https://www.gov.kz/memleket/entities/sko/press/news/1/1?lang=kk', 'govkz', 'page', 'gov.kz', null, []],
    ['https://kitaphana.kz/news/15', 'site', 'page', 'kitaphana.kz', null, []],
    ['https://www.kitaphana.kz/', 'site', 'page', 'kitaphana.kz', null, ['front_page']],
    ['https://kitaphana.kz/files/press.pdf?v=2', 'site', 'file', 'kitaphana.kz', null, ['file_not_page']],
    ['https://clck.ru/3AbC', 'site', 'page', 'clck.ru', null, ['short_link']],
    ['https://skolіb.kz/news/15', 'site', 'page', 'skolib.kz', null, ['mixed_letters']],
    ['https://www.kitaphana.кz/15', 'site', 'page', 'kitaphana.kz', null, ['mixed_letters']],
    ['https://forum.kz/threads/vk.com', 'site', 'page', 'forum.kz', null, []],
    ['https://notvk.com/wall-1_2', 'site', 'page', 'notvk.com', null, []],
  ])('%s', (url, platform, kind, account, postId, remarks) => {
    expect(readAddress(url)).toMatchObject({ platform, kind, account, postId, remarks, errors: [] })
  })
})

describe('time of the number', () => {
  it.each([
    ['https://www.instagram.com/p/C8hIungMPmD/', '2024-06-22T12:20:19.993Z'],
    ['https://www.tiktok.com/@a/video/6718335390845095173', '2019-07-27'],
    ['https://www.tiktok.com/@a/video/7670979152308079885', '2026-08-06'],
    ['https://x.com/a/status/1800000000000000000', '2024-06-10'],
    ['https://www.instagram.com/stories/a/3500000000000000001/', '2024-11-12'],
  ])('%s', (url, time) => {
    expect(readAddress(url)?.publishedAt?.startsWith(time)).toBe(true)
  })

  it.each([
    'https://t.me/sko_kitap/57',
    'https://vk.com/wall-1_2',
    'https://www.youtube.com/watch?v=kT3zQ9w_Lp4',
    'https://www.tiktok.com/@a/video/99999999999999999999',
    'https://www.tiktok.com/@a/video/12345',
    'https://x.com/a/status/20',
    'https://kitaphana.kz/2026/12/15/news',
  ])('%s has none', (url) => {
    expect(readAddress(url)?.publishedAt).toBeNull()
  })
})

describe('errors', () => {
  it.each([
    ['ftp://kitaphana.kz/a', ['not_web']],
    ['mailto:info@kitaphana.kz', ['not_web']],
    ['javascript:alert(1)', ['not_web']],
    ['http://localhost:3000/', ['private_address']],
    ['http://192.168.1.5/news', ['private_address']],
    ['http://0x7f.1/', ['private_address']],
    ['http://[::ffff:10.0.0.1]/', ['private_address']],
    ['https://museum.local/', ['private_address']],
    ['https://intranet/news', ['private_address']],
    ['https://museum/news', ['no_host']],
    ['https://museum.kzz/news', ['no_host']],
    ['https://8.8.8.8/news', []],
    ['https://[2001:4860:4860::8888]/', []],
  ])('%s', (url, errors) => {
    expect(readAddress(url)).toMatchObject({ errors })
  })

  it.each(['', '  ', 'сәлем', 'hello world', 'https://', '«»', '...', '@kitaphana'])(
    '%j is no address at all',
    (text) => {
      expect(readAddress(text)).toBeNull()
    },
  )
})

describe('the cleaned address', () => {
  it.each([
    [
      'https://www.instagram.com/p/C8hIungMPmD/?igsh=a&img_index=2',
      'https://www.instagram.com/p/C8hIungMPmD/',
    ],
    [
      'https://www.youtube.com/watch?v=kT3zQ9w_Lp4&t=42&si=a&pp=b',
      'https://www.youtube.com/watch?v=kT3zQ9w_Lp4&t=42',
    ],
    ['https://www.gov.kz/memleket/1?lang=ru&utm_source=a', 'https://www.gov.kz/memleket/1?lang=ru'],
    ['https://user:secret@kitaphana.kz/news', 'https://kitaphana.kz/news'],
    ['<https://kitaphana.kz/news>', 'https://kitaphana.kz/news'],
    ['«https://kitaphana.kz/news»', 'https://kitaphana.kz/news'],
    ['kitaphana.kz:8080/news', 'https://kitaphana.kz:8080/news'],
    [
      'https://kitaphana.kz/%D0%B6%D0%B0%D2%A3%D0%B0/?q=%D0%BC&r=a%26b',
      'https://kitaphana.kz/жаңа/?q=м&r=a%26b',
    ],
    ['https://kitaphana.kz/#/news/15', 'https://kitaphana.kz/#/news/15'],
    ['https://kitaphana.kz/news#comments', 'https://kitaphana.kz/news'],
  ])('%s', (given, url) => {
    expect(readAddress(given)?.url).toBe(url)
  })
})
