import { expect } from 'playwright/test'

/** Somebody who asks for pages without a browser: keeps cookies, follows no redirect. */
export interface Visitor {
  readonly cookie: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, input: { body: BodyInit; headers?: Record<string, string> }): Promise<Response>
}

export const sessionCookieName = '__Host-zhariya-session'

export function visitor(cookie = ''): Visitor {
  const origin = process.env.E2E_ORIGIN ?? ''
  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> }) =>
    fetch(`${origin}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie ? { cookie } : {}), ...init.headers },
    })
  return {
    cookie,
    get: (path, headers) => ask(path, { headers }),
    post: (path, { body, headers }) => ask(path, { method: 'POST', body, headers: { origin, ...headers } }),
  }
}

/** Signs in by the form of the page, as a browser without JavaScript does. */
export async function signInByForm({
  email,
  password,
}: {
  email: string
  password: string
}): Promise<Visitor> {
  const body = await formOf({ who: visitor(), path: '/ru/sign-in', holding: 'name="password"' })
  body.set('email', email)
  body.set('password', password)
  const answer = await visitor().post('/ru/sign-in', { body })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(sessionCookieName))
  expect(cookie, `${email} was let in`).toBeTruthy()
  return visitor(cookie?.split(';')[0])
}

/** The hidden fields of the page's form that holds some text, ready to be filled in and sent. */
export async function formOf(input: { who: Visitor; path: string; holding: string }): Promise<FormData> {
  const { who, path, holding } = input
  const html = await (await who.get(path)).text()
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => one.includes(holding)) ?? ''
  expect(form, `${path} has a form with ${holding}`).not.toBe('')
  const data = new FormData()
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g))
    data.append(attribute(tag, 'name'), attribute(tag, 'value'))
  return data
}

function attribute(tag: string, name: string): string {
  return (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace(
    /&(quot|amp|lt|gt|#x27);/g,
    (entity) => (entity in entities ? (entities[entity] ?? '') : entity),
  )
}

const entities: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x27;': "'",
}
