import { defineConfig } from 'playwright/test'

import { browserLaunch } from './tests/setup/chromium.ts'

const timezoneId = 'America/St_Johns'
process.env.TZ = timezoneId

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/setup/e2e-server.ts',
  // One product with one database serves all tests: each makes what it needs and touches nothing else. What compares
  // all rows is tagged @alone: `npm test` runs it apart, with one worker.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.E2E_ORIGIN,
    timezoneId,
    actionTimeout: 15_000,
    launchOptions: await browserLaunch(),
    // A service worker stands between the page and what a test makes of the network: only its own tests let it in.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone-kk',
      grepInvert: /@desktop/,
      use: { locale: 'kk-KZ', viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop-ru',
      grepInvert: /@phone/,
      use: { locale: 'ru-RU', viewport: { width: 1440, height: 900 } },
    },
  ],
})
