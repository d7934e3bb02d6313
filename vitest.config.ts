import { defineConfig } from 'vitest/config'

import { keepReasons } from './scripts/test/reasons.ts'

// A zone that is neither the server's nor Almaty's, and off by half an hour: a local date shows up.
process.env.TZ = 'America/St_Johns'

process.env.LOG_LEVEL ??= 'silent'

const postgres = { globalSetup: ['tests/setup/postgres.ts'], hookTimeout: 30_000, testTimeout: 30_000 }

export default defineConfig({
  test: {
    // All cores: most tests wait for a database, a site or a browser half of their time.
    maxWorkers: '100%',
    reporters: ['default', 'json', keepReasons],
    outputFile: { json: 'test-results/vitest.json' },
    setupFiles: ['tests/setup/console.ts'],
    // What is waited for comes within milliseconds; a busy machine may take its time.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...postgres },
      },
      { extends: true, test: { name: 'worker', include: ['tests/worker/**/*.test.ts'], ...postgres } },
    ],
  },
})
