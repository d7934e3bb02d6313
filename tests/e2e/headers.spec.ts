import { expect, test } from '../setup/e2e.ts'

test('a page carries its own nonce on every script, and nothing is stopped', async ({ page }) => {
  const answer = await page.goto('/kk/sign-in')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(nonce).toBeTruthy()
  // As the server wrote them: what these load later is trusted through them and carries none.
  const scripts = (await answer?.text())?.match(/<script\b[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
  const again = await page.goto('/kk/sign-in')
  expect(again?.headers()['content-security-policy']).not.toBe(policy)
})

test('an address without a language goes to the browser’s', async ({ page }, { project }) => {
  await page.goto('/')
  const language = project.name === 'phone-kk' ? 'kk' : 'ru'
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${language}(/|$)`))
  await expect(page.locator('html')).toHaveAttribute('lang', language)
})
