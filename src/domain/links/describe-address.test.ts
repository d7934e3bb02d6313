import { describe, expect, it } from 'vitest'
import type { LinkKind, LinkRemark, Platform } from './found-link.ts'
import { readAddress } from './read-links.ts'

describe('platform, kind, account, post', () => {
  it.each<[string, Platform, LinkKind, string | null, string | null, LinkRemark[]]>([
    ['https://www.instagram.com/skolib/reel/C8hIungMPmD/', 'instagram', 'post', 'skolib', 'C8hIungMPmD', []],
    ['https://www.instagram.com/SkoLib/', 'instagram', 'profile', 'skolib', null, ['profile_not_post']],
    [
      'https://www.instagram.com/stories/skolib/3570766765028588805/',
      'instagram',
      'post',
      'skolib',
      '3570766765028588805',
      ['story_expires'],
    ],
    ['https://www.instagram.com/share/reel/BARSSL4rTu', 'instagram', 'post', null, null, ['short_link']],
    ['https://www.instagram.com/explore/tags/museum/', 'instagram', 'page', null, null, []],
    [
      'https://www.facebook.com/permalink.php?story_fbid=pfbid0ab&id=100012',
      'facebook',
      'post',
      '100012',
      'pfbid0ab',
      [],
    ],
    ['https://www.facebook.com/groups/skolib/posts/123', 'facebook', 'post', 'groups/skolib', '123', []],
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
      'https://www.tiktok.com/@sko.museum/photo/7449708266168274208',
      'tiktok',
      'post',
      'sko.museum',
      '7449708266168274208',
      [],
    ],
    ['https://www.tiktok.com/@sko.museum', 'tiktok', 'profile', 'sko.museum', null, ['profile_not_post']],
    ['https://t.me/c/12345/67', 'telegram', 'post', 'c/12345', '67', ['members_only']],
    ['https://t.me/+AbCdEf12', 'telegram', 'profile', null, null, ['profile_not_post', 'members_only']],
    ['https://vk.com/public77', 'vk', 'profile', 'club77', null, ['profile_not_post']],
    ['https://vk.com/wall55_6', 'vk', 'post', 'id55', 'wall55_6', []],
    ['https://vk.com/@skolib-ostorozhno', 'vk', 'post', 'skolib', 'ostorozhno', []],
    ['https://vkplay.live/skolib', 'vk', 'profile', 'skolib', null, ['profile_not_post']],
    ['https://ok.ru/skolib', 'ok', 'profile', 'skolib', null, ['profile_not_post']],
    [
      'https://www.youtube.com/@SkoMuseum/videos',
      'youtube',
      'profile',
      'skomuseum',
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
    ['https://www.threads.com/@skolib', 'threads', 'profile', 'skolib', null, ['profile_not_post']],
    ['https://x.com/skolib', 'x', 'profile', 'skolib', null, ['profile_not_post']],
    ['https://t.co/AbC', 'x', 'post', null, null, ['short_link']],
    ['https://www.gov.kz/memleket/entities/sko/press/news/1/1?lang=kk', 'govkz', 'page', 'gov.kz', null, []],
    ['https://skolib.kz/news/15', 'site', 'page', 'skolib.kz', null, []],
    ['https://www.skolib.kz/', 'site', 'page', 'skolib.kz', null, ['front_page']],
    ['https://skolib.kz/files/press.pdf?v=2', 'site', 'file', 'skolib.kz', null, ['file_not_page']],
    ['https://clck.ru/3AbC', 'site', 'page', 'clck.ru', null, ['short_link']],
    ['https://skolіb.kz/news/15', 'site', 'page', 'skolіb.kz', null, ['mixed_letters']],
    ['https://hypixel.net/threads/vk.com', 'site', 'page', 'hypixel.net', null, []],
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
    ['https://x.com/a/status/1790000000000000000', '2024-05-13'],
    ['https://www.instagram.com/stories/a/3570766765028588805/', '2025-02-18'],
  ])('%s', (url, time) => {
    expect(readAddress(url)?.publishedAt?.startsWith(time)).toBe(true)
  })

  it.each([
    'https://t.me/sko_culture/145',
    'https://vk.com/wall-1_2',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.tiktok.com/@a/video/99999999999999999999',
    'https://www.tiktok.com/@a/video/12345',
    'https://x.com/a/status/20',
    'https://skolib.kz/2026/12/15/news',
  ])('%s has none', (url) => {
    expect(readAddress(url)?.publishedAt).toBeNull()
  })
})

describe('errors', () => {
  it.each([
    ['ftp://skolib.kz/a', ['not_web']],
    ['mailto:info@skolib.kz', ['not_web']],
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

  it.each(['', '  ', 'сәлем', 'hello world', 'https://', '«»', '...', '@skolib'])(
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
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42&si=a&pp=b',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42',
    ],
    ['https://www.gov.kz/memleket/1?lang=ru&utm_source=a', 'https://www.gov.kz/memleket/1?lang=ru'],
    ['https://user:secret@skolib.kz/news', 'https://skolib.kz/news'],
    ['<https://skolib.kz/news>', 'https://skolib.kz/news'],
    ['«https://skolib.kz/news»', 'https://skolib.kz/news'],
    ['skolib.kz:8080/news', 'https://skolib.kz:8080/news'],
    ['https://skolib.kz/%D0%B6%D0%B0%D2%A3%D0%B0/?q=%D0%BC&r=a%26b', 'https://skolib.kz/жаңа/?q=м&r=a%26b'],
    ['https://skolib.kz/#/news/15', 'https://skolib.kz/#/news/15'],
    ['https://skolib.kz/news#comments', 'https://skolib.kz/news'],
  ])('%s', (given, url) => {
    expect(readAddress(given)?.url).toBe(url)
  })
})
