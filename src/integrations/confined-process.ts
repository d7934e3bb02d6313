import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

interface Confined<Answer> {
  /** The TypeScript file that it runs; reads the bytes from its standard input and answers by messages. */
  program: URL
  argument: string
  stream: Readable
  /** Gathers what the process says; resolves when it has ended, with or without a last word. */
  hear: (child: ChildProcess) => Promise<Answer>
  signal: AbortSignal
  /** Patience for the whole file. */
  timeoutMs: number
}

/**
 * Reads foreign bytes in a process of its own, which is killed when it takes too long: whatever is in them, this
 * resolves. Throws only when stopped, or what `hear` throws.
 */
export async function inConfinedProcess<Answer>(confined: Confined<Answer>): Promise<Answer> {
  const { stream, hear, signal, timeoutMs } = confined
  const child = start(confined)
  const stop = () => child.kill('SIGKILL')
  const timer = setTimeout(stop, timeoutMs)
  signal.addEventListener('abort', stop, { once: true })
  try {
    const answer = hear(child)
    // A process that refuses early or dies reads no further: its answer says why.
    if (child.stdin) await pipeline(stream, child.stdin).catch(() => undefined)
    const heard = await answer
    signal.throwIfAborted()
    return heard
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    stop()
  }
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** No variable of ours, nothing to write, nothing to start, and no more memory than a document needs. */
function start({ program, argument }: Pick<Confined<unknown>, 'program' | 'argument'>): ChildProcess {
  const rights = ['--permission', '--allow-addons', `--allow-fs-read=${ROOT}*`]
  const limits = ['--max-old-space-size=256', '--no-warnings']
  return spawn(process.execPath, [...rights, ...limits, fileURLToPath(program), argument], {
    env: { NODE_ENV: 'production' },
    cwd: ROOT,
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}
