import { describe, expect, test } from 'vitest'
import { judgeAddress } from './judge-address.ts'
import { isPublicIp } from './judge-ip.ts'

describe('judgeAddress', () => {
  test.each([
    'http://www.gov.kz/memleket/entities/sko',
    'https://петропавловск.news/kz/page',
    'https://xn--80aeaj2aesddcjte.news:443/',
    'http://1.1.1.1/',
    'http://1.1.1.1./',
    'http://0x08080808/',
    'http://[2606:4700:4700::1111]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::808:808]/',
    'http://local.kz/',
    'http://localhost.kz/',
    'http://metadata.kz/',
    'https://site.kz:80/',
  ])('%s is public', (url) => {
    expect(judgeAddress({ url }).allowed).toBe(true)
  })

  test('gives back what may be sent: no credentials, no fragment', () => {
    const judged = judgeAddress({ url: 'http://a:b@SITE.kz/x?y=1#z' })
    expect(judged.allowed && judged.url.href).toBe('http://site.kz/x?y=1')
  })

  test('takes the word of DNS, and one bad address spoils the name', () => {
    const url = 'http://site.kz/'
    expect(judgeAddress({ url, addresses: ['1.1.1.1', '2606:4700::1'] }).allowed).toBe(true)
    expect(judgeAddress({ url, addresses: ['1.1.1.1', '10.0.0.1'] })).toEqual({
      allowed: false,
      reason: 'private_address',
    })
  })
})

describe('isPublicIp at the edges of the closed nets', () => {
  test.each([
    ['0.255.255.255', '1.0.0.0'],
    ['10.0.0.0', '9.255.255.255'],
    ['10.255.255.255', '11.0.0.0'],
    ['100.64.0.0', '100.63.255.255'],
    ['100.127.255.255', '100.128.0.0'],
    ['127.0.0.0', '126.255.255.255'],
    ['127.255.255.255', '128.0.0.0'],
    ['169.254.0.0', '169.253.255.255'],
    ['169.254.255.255', '169.255.0.0'],
    ['172.16.0.0', '172.15.255.255'],
    ['172.31.255.255', '172.32.0.0'],
    ['192.0.0.255', '192.0.1.0'],
    ['192.0.2.255', '192.0.3.0'],
    ['192.88.99.255', '192.88.100.0'],
    ['192.168.0.0', '192.167.255.255'],
    ['192.168.255.255', '192.169.0.0'],
    ['198.18.0.0', '198.17.255.255'],
    ['198.19.255.255', '198.20.0.0'],
    ['198.51.100.0', '198.51.99.255'],
    ['203.0.113.255', '203.0.114.0'],
    ['224.0.0.0', '223.255.255.255'],
    ['1fff:ffff::1', '2000::1'],
    ['4000::', '3fff:1000::'],
    ['2001:1ff:ffff::', '2001:200::'],
    ['2001:db8:ffff::', '2001:db9::'],
    ['2002::', '2003::'],
    ['3fff:fff::', '3ffe::'],
    ['::ffff:127.0.0.1', '::ffff:1.1.1.1'],
    ['::10.0.0.1', '::1.1.1.1'],
    ['64:ff9b::10.0.0.1', '64:ff9b::1.1.1.1'],
    ['2001:0:a00:1::fefe:fefe', '2001:0:101:101::fefe:fefe'],
    ['2001:0:101:101::f5ff:fffe', '2001:0:101:101::fefe:fefe'],
  ])('%s is not, %s is', (closed, open) => {
    expect(isPublicIp(closed)).toBe(false)
    expect(isPublicIp(open)).toBe(true)
  })

  test.each(['', 'x', '1.2.3', '01.1.1.1', 'fe80::1%eth0', '2606:4700::1%lo', '[::1]'])(
    '%j is no address',
    (ip) => {
      expect(isPublicIp(ip)).toBe(false)
    },
  )

  test.each([
    'https://zhariya.example.kz/ru',
    'http://ZHARIYA.example.kz./',
    'https://x:y@zhariya.example.kz',
  ])('keeps the portal from asking itself: %s', (url) => {
    expect(judgeAddress({ url, ownHost: 'zhariya.example.kz' })).toEqual({
      allowed: false,
      reason: 'own_host',
    })
    expect(judgeAddress({ url: 'https://museum.example.kz/', ownHost: 'zhariya.example.kz' }).allowed).toBe(
      true,
    )
  })
})
