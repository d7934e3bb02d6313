import { describe, expect, it } from 'vitest'
import { accountKey } from './account-address.ts'
import type { Platform } from './found-link.ts'
import { readAddress } from './read-links.ts'

describe('what a person types for an account', () => {
  it.each<[Platform, string, string]>([
    ['instagram', '@SkoKitap', 'skokitap'],
    ['instagram', ' sko.kitap ', 'sko.kitap'],
    ['instagram', 'https://www.instagram.com/SkoKitap/?igsh=MTI=', 'skokitap'],
    ['telegram', '@sko_kitap', 'sko_kitap'],
    ['telegram', 't.me/s/SKO_Kitap', 'sko_kitap'],
    ['telegram', 'https://web.telegram.org/k/#@sko_kitap', 'sko_kitap'],
    ['telegram', 'tg://resolve?domain=sko_kitap', 'sko_kitap'],
    ['telegram', 't.me/@sko_kitap', 'sko_kitap'],
    ['instagram', 'instagram://user?username=skokitap', 'skokitap'],
    ['instagram', 'https//www.instagram.com/skokitap', 'skokitap'],
    ['facebook', 'https://www.facebook.com/profile/100063111222333', '100063111222333'],
    ['facebook', 'https://www.facebook.com/pages/category/Library/SKO-123456789012345/', '123456789012345'],
    ['facebook', 'https://www.facebook.com/p/SKO-Kitap-100063111222333/', '100063111222333'],
    ['tiktok', '@skomurazhai', 'skomurazhai'],
    ['threads', 'skomurazhai', 'skomurazhai'],
    ['x', '@skooner', 'skooner'],
    ['vk', 'public123', 'club123'],
    ['vk', 'https://vk.com/wall-123_4', 'club123'],
    ['vk', 'id77', 'id77'],
    ['ok', 'https://ok.ru/group123', 'group/123'],
    ['ok', 'profile/55', 'profile/55'],
    ['facebook', 'https://www.facebook.com/profile.php?id=100012', '100012'],
    ['facebook', 'SkoKitap', 'skokitap'],
    ['youtube', '@SkoMurazhai', 'skomurazhai'],
    ['youtube', 'UCabCdEfGhIjKlMnOpQrStUv', 'UCabCdEfGhIjKlMnOpQrStUv'],
    ['youtube', 'c/SkoMurazhai', 'c/skomurazhai'],
    ['whatsapp', '+7 701 123-45-67', '77011234567'],
    ['whatsapp', '8 701 123 45 67', '77011234567'],
    ['whatsapp', '8(701)123-45-67', '77011234567'],
    ['whatsapp', '7011234567', '77011234567'],
    ['whatsapp', '00 7 701 123 45 67', '77011234567'],
    ['whatsapp', '+996 555 12 34 56', '996555123456'],
    ['telegram', 'https://web.telegram.org/a/#@SKO_Kitap', 'sko_kitap'],
    ['telegram', 'web.telegram.org/#@sko_kitap', 'sko_kitap'],
    ['whatsapp', 'https://whatsapp.com/channel/0029VaAbCd', '0029VaAbCd'],
    ['site', 'www.Kitaphana.kz', 'kitaphana.kz'],
    ['site', 'https://xn--80aeaj2aesddcjte.news/ru/', 'петропавловск.news'],
    ['site', 'мәдениет.қаз', 'мәдениет.қаз'],
    ['govkz', 'https://www.gov.kz/memleket/entities/sko?lang=ru', 'gov.kz'],
  ])('%s: %j is %s', (platform, address, key) => {
    expect(accountKey({ platform, address })).toBe(key)
  })

  it.each<[Platform, string]>([
    ['instagram', ''],
    ['instagram', 'Областная библиотека'],
    ['instagram', 'https://t.me/kitaphana'],
    ['telegram', '@@'],
    ['telegram', 'https://web.telegram.org/k/#-1001234567'],
    ['whatsapp', '123'],
    ['site', 'сайт музея'],
    ['site', 'kitaphana'],
    ['site', 'https://t.me/kitaphana'],
    ['site', 'http://192.168.1.5'],
  ])('%s: %j names none', (platform, address) => {
    expect(accountKey({ platform, address })).toBeNull()
  })
})

describe('the account of a post is the key of its account', () => {
  it.each<[Platform, string, string]>([
    ['vk', 'club20417', 'https://vk.com/kitaphana?w=wall-20417_936'],
    ['telegram', '@SkoOner', 'https://t.me/s/skooner/145'],
    ['tiktok', '@SkoMurazhai', 'https://www.tiktok.com/@skomurazhai/photo/7670979152308079885'],
    ['ok', 'https://ok.ru/group/55', 'https://m.ok.ru/group/55/topic/66'],
    ['facebook', 'SkoKitap', 'https://m.facebook.com/skokitap/posts/123456'],
    ['whatsapp', 'https://whatsapp.com/channel/0029VaAbCd', 'https://whatsapp.com/channel/0029VaAbCd/12'],
    ['site', 'kitaphana.kz', 'https://m.kitaphana.kz/news/15'],
  ])('%s: %s published %s', (platform, address, post) => {
    expect(readAddress(post)?.account).toBe(accountKey({ platform, address }))
  })
})
