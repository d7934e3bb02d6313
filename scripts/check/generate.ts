import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { verdict } from './command.ts'

/** The Prisma client and Next's route types, without which nothing else can be read. */
export async function generate(root: string): Promise<string[]> {
  const has = (path: string) => existsSync(join(root, path))
  return [
    ...(has('prisma/schema')
      ? await verdict({ root, script: 'prisma/build/index.js', args: ['generate'] })
      : []),
    ...(has('src/app') ? await verdict({ root, script: 'next/dist/bin/next', args: ['typegen'] }) : []),
  ]
}
