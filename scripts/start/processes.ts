import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

import { sentence } from '../sentence.ts'
import type { Lifetime } from './lifetime.ts'

/** The web process lets requests finish for 10 s; who is not gone after this is killed. */
const patienceMs = 13_000

/**
 * Starts a part of the product as its own process, in its own group: Ctrl-C reaches us, and we stop
 * the parts in order. When it ends without having been asked to, everything else is stopped too.
 */
export function startProcess(input: {
  name: string
  args: string[]
  env: NodeJS.ProcessEnv
  lifetime: Lifetime
}): ChildProcess {
  const { name, args, env, lifetime } = input
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  watch({ name, child, lifetime })
  lifetime.onEnd(() => stopProcess(child))
  return child
}

/** Ends everything when a process that should live on ends by itself. */
export function watch({
  name,
  child,
  lifetime,
}: {
  name: string
  child: ChildProcess
  lifetime: Lifetime
}): void {
  child.once('exit', (code, signal) => {
    if (lifetime.isEnding()) return
    console.error(`✗ The ${name} process ended (${signal ?? `code ${code}`}): stopping the rest.`)
    void lifetime.end(1)
  })
}

/** Waits until the web process answers; throws when it ended or took more than a minute. */
export async function waitForWeb({ child, origin }: { child: ChildProcess; origin: string }): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (child.exitCode !== null || child.signalCode !== null) throw sentence('The web process did not start.')
    const answer = await fetch(`${origin}/api/health`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(50)
  }
  throw sentence('The web process did not answer within a minute.')
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const kill = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await gone
  clearTimeout(kill)
}
