import { describe, expect, it } from 'vitest'
import { accountKey } from './account-address.ts'
import type { Platform } from './found-link.ts'
import { readAddress } from './read-links.ts'

describe('what a person types for an account', () => {
  it.each<[Platform, string, string]>([
    ['instagram', '@SkoLibrary', 'skolibrary'],
    ['instagram', ' sko.library ', 'sko.library'],
    ['instagram', 'https://www.instagram.com/SkoLibrary/?igsh=MTI=', 'skolibrary'],
    ['telegram', '@sko_culture', 'sko_culture'],
    ['telegram', 't.me/s/SKO_Culture', 'sko_culture'],
    ['tiktok', '@skomuseum', 'skomuseum'],
    ['threads', 'skomuseum', 'skomuseum'],
    ['x', '@skoculture', 'skoculture'],
    ['vk', 'public123', 'club123'],
    ['vk', 'https://vk.com/wall-123_4', 'club123'],
    ['vk', 'id77', 'id77'],
    ['ok', 'https://ok.ru/group123', 'group/123'],
    ['ok', 'profile/55', 'profile/55'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012', '100012'],
    ['facebook', 'SkoLibrary', 'skolibrary'],
    ['youtube', '@SkoMuseum', 'skomuseum'],
    ['youtube', 'UC7_YxT-KID8kRbqZo7MyscQ', 'UC7_YxT-KID8kRbqZo7MyscQ'],
    ['youtube', 'c/SkoMuseum', 'c/skomuseum'],
    ['whatsapp', '+7 701 123-45-67', '77011234567'],
    ['whatsapp', 'https://whatsapp.com/channel/0029VaAbCd', '0029VaAbCd'],
    ['site', 'www.SkoLib.kz', 'skolib.kz'],
    ['site', 'https://xn--80aeaj2aesddcjte.news/ru/', 'петропавловск.news'],
    ['site', 'мәдениет.қаз', 'мәдениет.қаз'],
    ['govkz', 'https://www.gov.kz/memleket/entities/sko?lang=ru', 'gov.kz'],
  ])('%s: %j is %s', (platform, address, key) => {
    expect(accountKey({ platform, address })).toBe(key)
  })

  it.each<[Platform, string]>([
    ['instagram', ''],
    ['instagram', 'Областная библиотека'],
    ['instagram', 'https://t.me/skolib'],
    ['telegram', '@@'],
    ['site', 'сайт музея'],
    ['site', 'skolib'],
    ['site', 'https://t.me/skolib'],
    ['site', 'http://192.168.1.5'],
  ])('%s: %j names none', (platform, address) => {
    expect(accountKey({ platform, address })).toBeNull()
  })
})

describe('the account of a post is the key of its account', () => {
  it.each<[Platform, string, string]>([
    ['vk', 'club12345', 'https://vk.com/skolib?w=wall-12345_678'],
    ['telegram', '@SkoCulture', 'https://t.me/s/skoculture/145'],
    ['tiktok', '@SkoMuseum', 'https://www.tiktok.com/@skomuseum/photo/7670979152308079885'],
    ['ok', 'https://ok.ru/group/55', 'https://m.ok.ru/group/55/topic/66'],
    ['facebook', 'SkoLibrary', 'https://m.facebook.com/skolibrary/posts/123456'],
    ['whatsapp', 'https://whatsapp.com/channel/0029VaAbCd', 'https://whatsapp.com/channel/0029VaAbCd/12'],
    ['site', 'skolib.kz', 'https://m.skolib.kz/news/15'],
  ])('%s: %s published %s', (platform, address, post) => {
    expect(readAddress(post)?.account).toBe(accountKey({ platform, address }))
  })
})
