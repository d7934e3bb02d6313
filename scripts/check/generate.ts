import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePrismaClient } from '../build/prisma-client.ts'
import { explain } from '../sentence.ts'
import { verdict } from './command.ts'

/** The Prisma client and Next's route types, without which nothing else can be read. */
export async function generate(root: string): Promise<string[]> {
  try {
    await ensurePrismaClient()
  } catch (error) {
    return [explain(error)]
  }
  if (!existsSync(join(root, 'src/app'))) return []
  return verdict({ root, script: 'next/dist/bin/next', args: ['typegen'] })
}
