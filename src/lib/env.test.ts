import { describe, expect, test } from 'vitest'

import { readEnv } from './env.ts'

const enough = {
  DATABASE_URL: 'postgresql://zhariya:secret@db.example.kz:5432/zhariya',
  AUTH_SECRET: 'x'.repeat(32),
  PUBLIC_ORIGIN: 'https://zhariya.example.kz/',
}
const local = { ...enough, DATABASE_URL: 'postgresql://zhariya:secret@127.0.0.1:5432/zhariya' }
const press = { DEMO_PRESS_ORIGIN: 'http://127.0.0.1:4100' }

describe('settings', () => {
  test('three are enough', () => {
    expect(readEnv(enough)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_ORIGIN: 'https://zhariya.example.kz',
      TRUST_PROXY: false,
      EMBEDDED: false,
      LOG_LEVEL: 'info',
    })
  })

  test('second ways are read by their domain', () => {
    const FETCH_PROXIES = 'Instagram.com=http://me:pass@proxy.example.kz:3128, *=https://other.example.kz'
    const proxies = [...readEnv({ ...enough, FETCH_PROXIES }).FETCH_PROXIES].map(([to, by]) => [to, by.href])
    expect(proxies).toEqual([
      ['instagram.com', 'http://me:pass@proxy.example.kz:3128/'],
      ['*', 'https://other.example.kz/'],
    ])
  })

  test('an empty value is none', () => {
    expect(readEnv({ ...enough, PORT: '', TRUST_PROXY: '', DEMO_PRESS_ORIGIN: '' }).PORT).toBe(3000)
  })

  test.each([
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'mysql://db/zhariya'],
    ['AUTH_SECRET', undefined],
    ['AUTH_SECRET', 'short'],
    ['PUBLIC_ORIGIN', 'zhariya.example.kz'],
    ['PUBLIC_ORIGIN', 'https://zhariya.example.kz/path'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['FETCH_PROXIES', '10.1.1.1:3128'],
    ['FETCH_PROXIES', 'instagram.com=socks5://proxy.example.kz'],
    ['FETCH_PROXIES', 't.me=http://'],
    ['SMTP_URL', 'https://post.example.kz'],
    ['MAIL_FROM', 'Portal'],
    ['MAIL_FROM', 'portal@example.kz\r\nBcc: everybody@example.kz'],
  ])('a wrong %s (%s) is named, its value is not shown', (name, value) => {
    const read = () => readEnv({ ...enough, [name]: value })
    expect(read).toThrow(new RegExp(`^${name}: must `))
    if (value) expect(read).not.toThrow(value)
  })

  test('every wrong one is named at once', () => {
    expect(() => readEnv({})).toThrow(/DATABASE_URL: .*\nAUTH_SECRET: .*\nPUBLIC_ORIGIN: /)
  })

  test('the demo press site opens a hole with the embedded database only', () => {
    expect(readEnv({ ...local, ...press, EMBEDDED: '1' }).DEMO_PRESS_ORIGIN).toBe('http://127.0.0.1:4100')
    expect(() => readEnv({ ...local, ...press })).toThrow(/^DEMO_PRESS_ORIGIN: /)
    expect(() => readEnv({ ...enough, ...press, EMBEDDED: '1' })).toThrow(/^DEMO_PRESS_ORIGIN: /)
  })
})
