import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runTool } from '../run-tool.ts'
import { fingerprint, isStamped } from './fingerprint.ts'

const stamp = join('.next', 'zhariya-fingerprint')

/** True when .next holds the build of exactly these sources. */
export function isBuildCurrent(): boolean {
  return isStamped({ stamp, fingerprint: productFingerprint() })
}

/** `next build`. Fetches nothing; needs no settings. */
export async function buildProduct(): Promise<void> {
  const made = productFingerprint()
  rmSync(stamp, { force: true })
  await runTool({
    tool: 'next',
    args: ['build'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  writeFileSync(stamp, made)
}

function productFingerprint(): string {
  return fingerprint({
    paths: ['src', 'public', 'package-lock.json', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
    skip: (path) => /\.test\.tsx?$|[/\\]\.|[/\\](worker|cli)[/\\]/.test(path),
  })
}
