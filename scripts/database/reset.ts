import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { explain, sentence } from '../sentence.ts'
import { step } from '../step.ts'
import { choosePlace } from './data-folder.ts'
import { lockFolder } from './folder-lock.ts'

/**
 * Forgets the embedded database of development, or with `--demo` that of `npm start`, with its files and mails: the
 * next start makes it anew. Never touches a server that DATABASE_URL names, nor a portal that is running.
 */
async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--demo')
  if (unknown) throw sentence(`Unknown option ${unknown}: there is --demo, the database of npm start.`)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { DATABASE_URL, DATA_DIR } = process.env
  if (DATABASE_URL)
    throw sentence('DATABASE_URL is set: this command forgets the embedded database only, unset it first.')
  const isDemo = args.includes('--demo')
  const folder = resolve(DATA_DIR || (isDemo ? '.data' : join('.data', 'dev')))
  if (!existsSync(folder)) return console.log(`There is nothing in ${folder} yet.`)
  await step({ title: `Data of ${folder} removed`, work: async () => removeData(folder) })
}

function removeData(folder: string): void {
  const lock = lockFolder(folder)
  try {
    // As root the cluster may lie elsewhere: see choosePlace.
    rmSync(choosePlace(folder).pgdata, { recursive: true, force: true })
    for (const name of readdirSync(folder).filter((name) => !KEPT.includes(name)))
      rmSync(join(folder, name), { recursive: true, force: true })
  } finally {
    lock.release()
  }
}

/** The other database, which lies inside of the demo's folder, and the mark that is released at the end. */
const KEPT: readonly string[] = ['dev', 'lock']

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(`✗ ${explain(error)}`)
  process.exitCode = 1
}
