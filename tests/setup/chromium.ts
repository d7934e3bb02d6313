import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join, resolve } from 'node:path'

export type BrowserLaunch = { executablePath?: string; args: string[]; env: Record<string, string> }

/**
 * How to start the browser of the tests: CHROMIUM_PATH, else the one that npm brought (Linux x64, with
 * its own libraries and fonts), else Playwright's, installed with `npx playwright install chromium`.
 * Our own pages only: as root it runs without its sandbox.
 */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined),
  ) as Record<string, string>
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const own = process.env.CHROMIUM_PATH
  if (own) return { executablePath: own, args, env }
  if (platform() !== 'linux' || arch() !== 'x64') return { args, env }
  const folder = await unpackedChromium()
  return {
    executablePath: join(folder, 'chromium'),
    // Its build has no setuid helper, and user namespaces are closed on many machines.
    args: ['--no-sandbox', '--headless=old', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...env,
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  }
}

/** Unpacks the npm package's browser (once a version, 2 s) and returns its folder. */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(
    readFileSync(join('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
  ) as { version: string }
  const folder = resolve('node_modules', '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  await unpackInto(unfinished)
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontsConfig(folder))
  try {
    renameSync(unfinished, folder)
  } catch {
    // Another process was first.
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

/** The package unpacks to the temp folder, and its libraries only where it believes itself in a cloud. */
async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, runtime: process.env.AWS_LAMBDA_JS_RUNTIME }
  const search = {
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH,
  }
  process.env.TMPDIR = folder
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    restore({ TMPDIR: before.TMPDIR, AWS_LAMBDA_JS_RUNTIME: before.runtime, ...search })
  }
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
}
