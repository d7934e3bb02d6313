import type { Browser, BrowserContextOptions, Page } from 'playwright/test'
import type { PersonName } from '../people.ts'
import type { E2eWorld } from './e2e-world.ts'
import { sessionCookieName } from './visitor.ts'

/** A window of the browser in which the person is signed in already. */
export async function enter(input: {
  browser: Browser
  world: E2eWorld
  person: PersonName
  options?: BrowserContextOptions
}): Promise<Page> {
  const { browser, world, person, options } = input
  const context = await browser.newContext(options)
  const { cookie } = await world.visit(person)
  const value = cookie.replace(`${sessionCookieName}=`, '')
  const url = (process.env.E2E_ORIGIN ?? '').replace('http:', 'https:')
  if (value) await context.addCookies([{ name: sessionCookieName, value, url, secure: true, httpOnly: true }])
  return context.newPage()
}
