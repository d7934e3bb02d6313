import AxeBuilder from '@axe-core/playwright'
import { type Page, test as base, expect } from 'playwright/test'

/**
 * The browser test of the product: fails when a page complains on its console, a script of it throws,
 * or the content security policy had to stop something. Further pages come under it by `watched`.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      complaints = []
      watched(page)
      await use()
      expect(complaints, 'a page complained').toEqual([])
    },
    { auto: true },
  ],
})

let complaints: string[] = []

/** The same page, its complaints heard. */
export function watched(page: Page): Page {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return page
}

export { expect }

/** Checks WCAG 2.2 A and AA with axe, and says which rule broke where; goes on, to name all of a run. */
export async function expectAccessible(page: Page, what = page.url()): Promise<void> {
  // What a bar at the window's edge happens to cover is reached by scrolling.
  await page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('[data-sticky-bar]'))
      bar.style.position = 'static'
  })
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
  expect.soft(findings, what).toEqual([])
}

/**
 * Chrome reports an answer such as 404 on the console even where the test asked for it, and that the test's own
 * script may not enter a frame that runs none (the demo's mails).
 */
function isExpected(text: string): boolean {
  const status = /^Failed to load resource: the server responded with a status of \d{3}/
  const sandbox = /^Blocked script execution in '[^']*\/api\/dev\/outbox\//
  return status.test(text) || sandbox.test(text)
}
