import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'

export interface WorkerProcess {
  readonly process: ChildProcess
  /** Its log, one JSON line each. */
  readonly lines: string[]
  /** Sends the signal and waits for the end; gives back the exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** What a failed test left running ends with its file. */
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Runs the worker as it runs in production, and waits until it says that it is ready. */
export async function startWorkerProcess({
  databaseUrl,
  pressOrigin,
  smtpUrl = '',
  settings = {},
}: {
  databaseUrl: string
  pressOrigin: string
  smtpUrl?: string
  /** Further variables, or other ones. */
  settings?: Record<string, string>
}): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ['src/worker/main.ts'], {
    env: {
      PATH: process.env.PATH,
      TZ: process.env.TZ,
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: 'a secret of the tests, long enough for the rule',
      PUBLIC_ORIGIN: 'https://zhariya.example.kz',
      EMBEDDED: '1',
      DEMO_PRESS_ORIGIN: pressOrigin,
      SMTP_URL: smtpUrl,
      // Copies of pages have tests of their own.
      CHROMIUM_PATH: '/nowhere/chromium',
      MAIL_FROM: 'Жария <portal@zhariya.example.kz>',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  const exited = once(child, 'exit') as Promise<[number | null]>
  const lines: string[] = []
  await new Promise<void>((ready, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      if (line.includes('"worker ready"')) ready()
    })
    exited.then(
      () => failed(new Error(`the worker ended:\n${lines.join('\n')}`)),
      () => undefined,
    )
  })
  return {
    process: child,
    lines,
    async end(signal) {
      child.kill(signal)
      const [code] = await exited
      running.delete(child)
      return code
    },
  }
}
