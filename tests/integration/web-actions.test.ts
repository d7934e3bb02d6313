import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { demoEmail, demoPassword } from '#/contracts/demo.ts'
import { signInContract } from '#/contracts/sessions.ts'
import { Problem } from '#/domain/problem.ts'
import type { Context } from '#/server/context.ts'
import { hashPassword } from '#/lib/password.ts'
import { action } from '#/web/action.ts'
import { signIn, signInAsDemo } from '#/web/auth/sign-in.ts'
import { signOut } from '#/web/auth/sign-out.ts'
import { SESSION_COOKIE } from '#/web/auth/session-cookie.ts'
import { database } from '#/web/database.ts'
import { chooseLanguage } from '#/web/language.ts'
import { load } from '#/web/page.ts'
import { route } from '#/web/route.ts'
import { currentContext } from '#/web/session.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()

/** What Next would know of the request and do with the answer. */
const next = vi.hoisted(() => ({
  headers: new Headers(),
  cookies: new Map<string, Record<string, unknown> & { value: string }>(),
  refreshed: 0,
}))

vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(next.headers),
  cookies: () =>
    Promise.resolve({
      get: (name: string) => next.cookies.get(name),
      set: (cookie: { name: string; value: string }) => next.cookies.set(cookie.name, cookie),
    }),
}))
vi.mock('next/cache', () => ({ refresh: () => (next.refreshed += 1) }))

const contract = z.object({ title: z.string('required').min(3, 'required'), password: z.string().optional() })
const echo = vi.fn((_context: Context, input: z.input<typeof contract>) => Promise.resolve(input.title))
const echoAction = action({ contract, verb: echo })
const signInAction = action({ contract: signInContract, verb: signIn })
const officer = demoEmail('officer')

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', world().databaseUrl)
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  vi.stubEnv('PUBLIC_ORIGIN', 'http://localhost:3000')
  vi.stubEnv('EMBEDDED', '1')
  await world().db.prisma.person.create({
    data: {
      email: officer,
      postKk: 'x',
      postRu: 'x',
      passwordHash: await hashPassword(demoPassword),
      memberships: { create: { role: 'officer', organisationId: world().departmentId } },
    },
  })
  return async () => (await database()).close()
})

beforeEach(async () => {
  next.headers = new Headers({ 'x-zhariya-path': '/ru/obligations/1?a=b', 'x-zhariya-address': '192.0.2.1' })
  next.cookies.clear()
  next.refreshed = 0
  echo.mockClear()
  await world().db.prisma.rateLimit.deleteMany()
})

describe('An action', () => {
  it('refuses what does not fit its contract before any work, in the language of the page, text kept', async () => {
    const form = formOf({ title: 'ab', password: 'secret' })
    expect(await echoAction(null, form)).toEqual({
      ok: false,
      problem: { code: 'invalid', details: { fields: { title: 'required' } } },
      text: 'Часть полей заполнена неверно. Исправьте отмеченные места.',
      fieldTexts: { title: 'Заполните это поле' },
      values: { title: 'ab' },
    })
    expect(echo).not.toHaveBeenCalled()
    for (const hostile of [undefined, null, 7, 'x', [], { title: { $ne: 1 } }, new Date()]) {
      expect(await echoAction(hostile as never)).toMatchObject({ ok: false, problem: { code: 'invalid' } })
    }
  })

  it('takes a form, a form after a state, or an object, and shows its page anew', async () => {
    expect(await echoAction(formOf({ title: 'form' }))).toEqual({ ok: true, data: 'form' })
    expect(await echoAction(null, formOf({ title: 'state' }))).toEqual({ ok: true, data: 'state' })
    expect(await echoAction({ title: 'object' })).toEqual({ ok: true, data: 'object' })
    expect(next.refreshed).toBe(3)
  })

  it('gives an expired session a way back to its page and keeps the text', async () => {
    echo.mockRejectedValueOnce(new Problem('sign_in_required', {}))
    expect(await echoAction(null, formOf({ title: 'long text' }))).toMatchObject({
      problem: { code: 'sign_in_required' },
      values: { title: 'long text' },
      signIn: { href: '/ru/sign-in?next=%2Fru%2Fobligations%2F1%3Fa%3Db', words: 'Войти снова' },
    })
  })

  it('turns what nobody foresaw into a sentence, without its words', async () => {
    echo.mockRejectedValueOnce(new Error('relation "secret" does not exist'))
    const result = await echoAction({ title: 'abc' })
    expect(result).toMatchObject({ ok: false, problem: { code: 'unavailable' } })
    expect(JSON.stringify(result)).not.toContain('secret')
  })

  it('goes where it was told, with what the verb gave', async () => {
    const going = action({ contract, verb: echo, goTo: ({ data, locale }) => `/${locale}/${data}` })
    expect(await destination(going({ title: 'there' }))).toBe('/ru/there')
  })
})

describe('The door', () => {
  it('keeps the e-mail and not the password when it stays shut', async () => {
    const result = await signInAction(null, formOf({ email: officer, password: 'wrong' }))
    expect(result).toMatchObject({
      problem: { code: 'wrong_credentials' },
      text: 'Почта или пароль неверны.',
      values: { email: officer },
    })
    expect(JSON.stringify(result)).not.toContain('"wrong"')
    expect(next.cookies.size).toBe(0)
  })

  it('opens with a cookie of its own and leads to the page wanted, in the language of now', async () => {
    const input = formOf({
      email: ` ${officer.toUpperCase()} `,
      password: demoPassword,
      next: '/kk/review?x=1',
    })
    expect(await destination(signInAction(null, input))).toBe('/ru/review?x=1')
    expect(next.cookies.get(SESSION_COOKIE)).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
    })
    expect((await currentContext()).actor).toMatchObject({
      kind: 'person',
      memberships: [{ role: 'officer' }],
    })
  })

  it('never leads to another site', async () => {
    for (const next of ['//evil.kz', 'https://evil.kz', '/kk/\\evil']) {
      expect(await destination(signInAction({ email: officer, password: demoPassword, next }))).toBe('/ru')
    }
  })

  it('opens for the people of the demo, and for nobody else without a password', async () => {
    const context = world().as('anonymous')
    expect(await destination(signInAsDemo(context, { account: 'officer' }))).toBe('/ru')
    await expect(signInAsDemo(context, { account: 'head' })).rejects.toMatchObject({
      code: 'wrong_credentials',
    })
    await expect(signInAsDemo(context, { account: 'root' as never })).rejects.toMatchObject({
      name: 'ZodError',
    })
  })

  it('closes: the cookie goes, and a copy of it is worth nothing', async () => {
    await destination(signInAction({ email: officer, password: demoPassword }))
    const copy = next.cookies.get(SESSION_COOKIE)
    expect(await destination(signOut(await currentContext()))).toBe('/ru/sign-in')
    expect(next.cookies.get(SESSION_COOKIE)).toMatchObject({ value: '', expires: new Date(0) })
    if (copy) next.cookies.set(SESSION_COOKIE, copy)
    expect((await currentContext()).actor).toEqual({ kind: 'anonymous' })
  })
})

describe('A page', () => {
  const refusing = (problem: Problem) => load(() => Promise.reject(problem))

  it('sends whoever is not signed in to the door and back', async () => {
    expect(await destination(refusing(new Problem('sign_in_required', {})))).toBe(
      '/ru/sign-in?next=%2Fru%2Fobligations%2F1%3Fa%3Db',
    )
  })

  it('answers 404 to what is not there or cannot be, and lets the rest through', async () => {
    await expect(refusing(new Problem('not_found', { what: 'x' }))).rejects.toMatchObject({
      digest: 'NEXT_HTTP_ERROR_FALLBACK;404',
    })
    await expect(load(async () => contract.parse({}))).rejects.toMatchObject({
      digest: 'NEXT_HTTP_ERROR_FALLBACK;404',
    })
    await expect(load(() => Promise.reject(new Error('boom')))).rejects.toThrow('boom')
  })
})

describe('The language', () => {
  it('is remembered and shows the same page', async () => {
    expect(await destination(chooseLanguage('en'))).toBe('/en/obligations/1?a=b')
    expect(next.cookies.get('locale')).toMatchObject({ value: 'en', path: '/' })
    expect(await destination(chooseLanguage('../evil'))).toBe('/kk/obligations/1?a=b')
  })

  it('of an action without a path of ours is that of the page that sent it', async () => {
    next.headers = new Headers({ host: 'portal.kz', referer: 'https://portal.kz/en/review?_rsc=1&x=2' })
    expect(await destination(chooseLanguage('ru'))).toBe('/ru/review?x=2')
    next.headers = new Headers({ host: 'portal.kz', referer: 'https://evil.kz/en/review' })
    expect(await destination(chooseLanguage('ru'))).toBe('/ru')
  })
})

describe('A route', () => {
  const handler = route({ contract, run: echo })
  const place = { params: Promise.resolve({}) }
  const send = (headers: Record<string, string>, body = '{"title":"abc"}') =>
    handler(
      new Request('https://portal.kz/api/x', {
        method: 'POST',
        headers: { host: 'portal.kz', 'content-type': 'application/json', ...headers },
        body,
      }),
      place,
    )

  it('takes changes from pages of its own site alone', async () => {
    const foreign: Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.kz' },
      { origin: 'null' },
    ]
    for (const headers of foreign) expect((await send(headers)).status).toBe(403)
    expect(echo).not.toHaveBeenCalled()
    const own: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { origin: 'https://portal.kz' },
    ]
    for (const headers of own) expect((await send(headers)).status).toBe(200)
  })

  it('answers refusals with their status and words, and is never kept by a cache', async () => {
    const own = { 'sec-fetch-site': 'same-origin' }
    for (const body of ['', '[]', 'null', '{', '{"title":7}'])
      expect((await send(own, body)).status).toBe(422)
    echo.mockRejectedValueOnce(new Problem('sign_in_required', {}))
    const refused = await send(own)
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([401, 'no-store'])
    expect(await refused.json()).toMatchObject({
      code: 'sign_in_required',
      text: expect.stringContaining('Сеанс'),
    })
    echo.mockRejectedValueOnce(new Error('boom'))
    expect((await send(own)).status).toBe(503)
  })

  it('reads the path before the query', async () => {
    const params = Promise.resolve({ title: 'path' })
    const answer = await handler(new Request('https://portal.kz/api/x?title=query'), { params })
    expect(await answer.json()).toBe('path')
  })
})

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** Next's redirect is an error whose digest names the place. */
async function destination(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: { digest?: string }) => thrown,
  )
  if (!error?.digest?.startsWith('NEXT_REDIRECT')) throw error ?? new Error('no redirect')
  return error.digest.split(';')[2] ?? ''
}
