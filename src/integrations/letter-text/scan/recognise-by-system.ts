import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { text as readText } from 'node:stream/consumers'

/**
 * The words of a picture of ours, with their places in tesseract's columns, by one model of the system's tesseract;
 * null where there is none with both models. `program` is its path where it stands in none of the usual places.
 */
export async function recogniseBySystem({
  picture,
  model,
  program = null,
  signal,
  timeoutMs,
}: {
  picture: Uint8Array
  model: (typeof WANTED)[number]
  program?: string | null
  signal: AbortSignal
  timeoutMs: number
}): Promise<string | null> {
  const found = program ?? PLACES.find((place) => existsSync(place))
  const models = found === undefined ? [] : await modelsOf(found)
  if (found === undefined || !WANTED.every((one) => models.includes(one))) return null
  const args = ['stdin', 'stdout', '-l', model, '--psm', '3', 'tsv']
  const child = spawn(found, args, {
    // One thread: the other core belongs to those who wait for pages.
    env: { NODE_ENV: 'production', OMP_THREAD_LIMIT: '1' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    signal,
  })
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  child.stdin.end(picture)
  const said = await heard(child)
  signal.throwIfAborted()
  return said
}

/** What the program says, as much as a page can hold: one that says more is stopped. */
async function heard(child: { stdout: Readable; kill: (signal: 'SIGKILL') => boolean }): Promise<string> {
  const decoder = new TextDecoder()
  let said = ''
  try {
    for await (const piece of child.stdout) {
      said += decoder.decode(piece as Buffer, { stream: true })
      if (said.length >= LONGEST) break
    }
  } finally {
    child.kill('SIGKILL')
  }
  return said.slice(0, LONGEST)
}

/** A page set small has fifteen hundred words, each in sixty characters. */
const LONGEST = 400_000

const PLACES = ['/usr/bin/tesseract', '/usr/local/bin/tesseract', '/opt/homebrew/bin/tesseract']

const known = new Map<string, Promise<string[]>>()

/** Asked once for a process: whoever installs a model starts the worker anew. */
function modelsOf(program: string): Promise<string[]> {
  const asked = known.get(program) ?? list(program)
  known.set(program, asked)
  return asked
}

const WANTED = ['kaz', 'rus'] as const

function list(program: string): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(program, ['--list-langs'], {
      env: { NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
      killSignal: 'SIGKILL',
    })
    child.once('error', () => resolve([]))
    readText(child.stdout).then(
      (said) => resolve(said.split(/\s+/)),
      () => resolve([]),
    )
  })
}
