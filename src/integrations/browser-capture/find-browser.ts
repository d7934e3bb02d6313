import { spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type FoundBrowser =
  | { readonly found: true; readonly executable: string; readonly env: Record<string, string> }
  /** One sentence for the operator. */
  | { readonly found: false; readonly reason: string }

/**
 * The browser that looks at foreign pages: the given one (CHROMIUM_PATH), else the one that npm brought, which
 * is unpacked once (2 s). Its libraries and fonts come with it; nothing of the system is needed.
 */
export async function findBrowser({ chromiumPath }: { chromiumPath: string | null }): Promise<FoundBrowser> {
  if (chromiumPath !== null) {
    if (isRunnable(chromiumPath)) return { found: true, executable: chromiumPath, env: {} }
    return { found: false, reason: `CHROMIUM_PATH names no program: ${chromiumPath}` }
  }
  if (platform() !== 'linux' || arch() !== 'x64') {
    return { found: false, reason: 'the browser from npm runs on Linux x64 only; set CHROMIUM_PATH' }
  }
  try {
    const folder = await unpackedBrowser()
    return {
      found: true,
      executable: join(folder, 'chromium'),
      env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
    }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { found: false, reason: `the browser from npm cannot be unpacked: ${words}` }
  }
}

const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** Beside the modules where every user of the machine gets there, else in a temporary folder of this process. */
async function unpackedBrowser(): Promise<string> {
  const about = readFileSync(join(MODULES, '@sparticuz', 'chromium', 'package.json'), 'utf8')
  const { version } = JSON.parse(about) as { version: string }
  const place = join(MODULES, '.cache')
  if (!isWritable(MODULES) || !isReachable(MODULES)) return unpack({ folder: openTemporary() })
  const folder = join(place, `browser-${version}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${String(process.pid)}`
  mkdirSync(unfinished, { recursive: true })
  await unpack({ folder: unfinished, finalFolder: folder })
  try {
    renameSync(unfinished, folder)
  } catch {
    // Another process was first.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

function openTemporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-browser-'))
  chmodSync(folder, 0o755)
  return folder
}

/** The package unpacks to the temporary folder that its environment names, so it gets a process of its own. */
async function unpack({
  folder,
  finalFolder = folder,
}: {
  folder: string
  /** Where it is moved to afterwards. */
  finalFolder?: string
}): Promise<string> {
  const script = fileURLToPath(new URL('./unpack-process.ts', import.meta.url))
  const child = spawn(process.execPath, ['--no-warnings', script], {
    // The libraries are unpacked only where the package believes itself in a cloud.
    env: { NODE_ENV: 'production', TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    cwd: dirname(MODULES),
    stdio: 'ignore',
  })
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
  if (code !== 0) throw new Error(`unpacking ended with ${String(code)}`)
  const fonts = `<dir>${finalFolder}/fonts</dir><cachedir>${finalFolder}/fonts-cache</cachedir>`
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${fonts}</fontconfig>\n`,
  )
  openToAll(folder)
  return folder
}

/** Whoever runs the browser may read it: the package unpacks for its own user only. */
function openToAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() || entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  }
}

function isRunnable(path: string): boolean {
  return allows({ path, mode: constants.X_OK })
}

function isWritable(path: string): boolean {
  return allows({ path, mode: constants.W_OK })
}

function allows({ path, mode }: { path: string; mode: number }): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}

/** Whether the unprivileged user that the browser runs as gets there: under /root it does not. */
function isReachable(path: string): boolean {
  if (process.getuid?.() !== 0) return true
  for (let at = path; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false
    if (at === dirname(at)) return true
  }
}
