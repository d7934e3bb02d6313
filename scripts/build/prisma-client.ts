import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { runTool } from '../run-tool.ts'
import { fingerprint, isStamped } from './fingerprint.ts'

const stamp = join('src', 'server', 'db', 'generated', '.fingerprint')

/** True when the generated client is the one of prisma/schema and of the installed Prisma. */
export function isClientCurrent(): boolean {
  return isStamped({ stamp, fingerprint: clientFingerprint() })
}

/** `prisma generate`, when the schema or Prisma changed. Needs no network. */
export async function ensurePrismaClient(): Promise<void> {
  if (isClientCurrent()) return
  await runTool({
    tool: 'prisma',
    args: ['generate'],
    env: { PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  })
  writeFileSync(stamp, clientFingerprint())
}

function clientFingerprint(): string {
  return fingerprint({
    paths: ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    skip: () => false,
  })
}
