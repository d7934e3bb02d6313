import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const OURS = resolve(import.meta.dirname, '../..')
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'eslint.config.mjs',
  '.dependency-cruiser.mjs',
  '.prettierrc.json',
  '.prettierignore',
  'scripts/eslint-rules',
]

/** A folder with the settings of this house, its packages, and these files and no others. */
export function plantHouse(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'house-')))
  for (const path of SETTINGS) cpSync(join(OURS, path), join(root, path), { recursive: true })
  // Package by package, so that the caches of the checks stay in the planted folder.
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(OURS, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(OURS, 'node_modules', name), join(root, 'node_modules', name))
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

export function clearHouse(root: string): void {
  rmSync(root, { recursive: true, force: true })
}
