import { decode, encode } from 'next-auth/jwt'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { noSessionCookie, sessionCookie, sessionIdOf } from './session-cookie.ts'

const secret = 'x'.repeat(32)
const now = new Date()
const expiresAt = new Date(now.getTime() + 3_600_000)

beforeAll(() => {
  vi.stubEnv('AUTH_SECRET', secret)
  vi.stubEnv('DATABASE_URL', 'postgresql://u:p@127.0.0.1:5432/x')
  vi.stubEnv('PUBLIC_ORIGIN', 'http://localhost:3000')
})

describe('The session cookie', () => {
  it('is kept by the browser for itself: host-bound, secure, out of reach of scripts and other sites', async () => {
    const { value, ...flags } = await sessionCookie({ sessionId: 'abc', expiresAt, now })
    expect(value).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(flags).toEqual({
      name: '__Host-zhariya-session',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      expires: expiresAt,
    })
    expect(noSessionCookie()).toMatchObject({ ...flags, value: '', expires: new Date(0) })
  })

  it('carries the opaque id and nothing about the person', async () => {
    const { value } = await sessionCookie({ sessionId: 'abc', expiresAt, now })
    const token = await decode({ token: value, secret })
    expect(Object.keys(token ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid'])
    expect(await sessionIdOf(value)).toBe('abc')
  })

  it('is nothing when damaged, foreign, outlived or without an id', async () => {
    const { value } = await sessionCookie({ sessionId: 'abc', expiresAt, now })
    const foreign = await encode({ token: { sid: 'abc' }, secret: 'another' })
    const outlived = await encode({ token: { sid: 'abc' }, secret, maxAge: -60 })
    const empty = await encode({ token: { sub: 'abc' }, secret })
    for (const bad of [undefined, '', 'abc', `${value}x`, foreign, outlived, empty]) {
      expect(await sessionIdOf(bad)).toBeNull()
    }
  })
})
