import { spawn, type ChildProcess } from 'node:child_process'
import { chownSync, rmSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { usedMemory } from './memory.ts'
import { killGroup, openProfile, standGroup } from './profiles.ts'
import { type Protocol, speakProtocol } from './protocol.ts'

export interface RunningBrowser {
  readonly protocol: Protocol
  /** Kills it with every process that it began, and removes its profile. Safe to call again. */
  kill: () => void
  /** Stops all of its processes where they are, or lets them go on. */
  pause: (still: boolean) => void
  isGone: () => boolean
}

/**
 * Starts a browser that reaches the web through the given proxy only: loopback too, no QUIC, no UDP of WebRTC, no
 * names of its own. It keeps its sandbox; where we are root it runs as an unprivileged user. It ends itself when we are
 * killed: its pipe ends with us.
 * @throws Error in one sentence where it does not start
 */
export async function launchBrowser({
  executable,
  env,
  proxyOrigin,
  maxBytes,
}: {
  executable: string
  env: Record<string, string>
  proxyOrigin: string
  /** Of memory, all of its processes together. */
  maxBytes: number
}): Promise<RunningBrowser> {
  const profile = openProfile()
  const user = process.getuid?.() === 0 ? NOBODY : null
  if (user) chownSync(profile, user.uid, user.gid)
  const child = spawn(executable, [...argumentsOf(proxyOrigin), `--user-data-dir=${profile}`], {
    ...user,
    env: { ...env, NODE_ENV: 'production', HOME: profile, TMPDIR: profile, LANG: 'C.UTF-8', TZ: ZONE },
    cwd: profile,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that all of it can be killed at once.
    detached: true,
  })
  if (child.pid !== undefined) standBack(child.pid)
  let gone = false
  const kill = () => {
    if (!gone && child.pid !== undefined) killGroup(child.pid)
    gone = true
    clearInterval(watch)
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  const pause = (still: boolean) => {
    if (!gone && child.pid !== undefined) standGroup({ pid: child.pid, still })
  }
  const watch = setInterval(() => {
    if (child.pid !== undefined && usedMemory(child.pid) > maxBytes) kill()
  }, 500)
  watch.unref()
  child.once('exit', kill)
  child.once('error', kill)
  try {
    const protocol = speakProtocol({
      input: child.stdio[3] as Writable,
      output: child.stdio[4] as Readable,
    })
    await ready({ child, protocol })
    return { protocol, kill, pause, isGone: () => gone }
  } catch (error) {
    kill()
    throw error
  }
}

/** A copy may take its time; a person who waits for a verdict may not. */
const BEHIND_EVERYBODY = 19

/**
 * Linux weighs a session of its own against ours as a whole where it groups by session (autogroup), whatever the
 * nice value of a process in it: there the group stands back as well.
 */
function standBack(pid: number): void {
  setPriority(pid, BEHIND_EVERYBODY)
  try {
    writeFileSync(`/proc/${String(pid)}/autogroup`, String(BEHIND_EVERYBODY))
  } catch {
    // A system without such groups.
  }
}

/** The user that owns nothing, on every Linux. */
const NOBODY = { uid: 65_534, gid: 65_534 }

/** Pages that show the time show the readers'. */
const ZONE = 'Asia/Almaty'

function argumentsOf(proxyOrigin: string): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--proxy-server=${proxyOrigin}`,
    // Chromium passes loopback by unless told so.
    '--proxy-bypass-list=<-loopback>',
    `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${new URL(proxyOrigin).hostname}`,
    '--disable-quic',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--dns-prefetch-disable',
    '--no-pings',
    '--deny-permission-prompts',
    '--disable-notifications',
    '--block-new-web-contents',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-gpu',
    '--disable-features=WebUSB,WebBluetooth,MediaRouter,DialMediaRouteProvider,OptimizationHints,Translate',
    '--js-flags=--max-old-space-size=256',
    '--renderer-process-limit=4',
    '--disk-cache-size=33554432',
    '--mute-audio',
    '--hide-scrollbars',
    '--font-render-hinting=none',
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1280,900',
  ]
}

const START_MS = 15_000

/** The first answer, or why there is none: what the browser said last on its errors. */
async function ready({ child, protocol }: { child: ChildProcess; protocol: Protocol }): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('close', () => reject(new Error(failure(said))))
    setTimeout(() => reject(new Error('the browser did not start in time')), START_MS).unref()
  })
  await Promise.race([protocol.send({ method: 'Browser.getVersion' }), failed])
}

function failure(said: string): string {
  if (/no usable sandbox|namespace|setuid sandbox/i.test(said)) {
    return 'the browser finds no sandbox: allow user namespaces to unprivileged users on this machine'
  }
  return `the browser ended at its start: ${said.trim().split('\n').at(-1) ?? ''}`
}
