import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from '../../scripts/ports.ts'

const bareFolder = join('tests', 'bench', 'bare')

/** Builds and starts the bare Next app beside the product; both answer on this machine alone. */
export async function startBare({
  databaseUrl,
}: {
  databaseUrl: string
}): Promise<{ origin: string; stop: () => void }> {
  const next = join('node_modules', 'next', 'dist', 'bin', 'next')
  await finished(
    spawn(process.execPath, [next, 'build', bareFolder], { env: environment({}), stdio: 'inherit' }),
  )
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', bareFolder, '-p', String(port)], {
    env: environment({ DATABASE_URL: databaseUrl }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://localhost:${String(port)}`
  await answering(origin)
  return { origin, stop: () => child.kill() }
}

function environment(more: Record<string, string>) {
  return { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', ...more }
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${String(code)}`))))
  })
}

async function answering(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(origin).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${origin} does not answer`)
}
