import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders that hold what is installed, built or produced; hidden folders but .ci are passed by too. */
const NOT_OURS = /^(node_modules|test-results|playwright-report|generated|coverage)$/
const HIDDEN_BUT_OURS = new Set(['.ci'])

/** Every file of the project itself, relative to its root with forward slashes, sorted. */
export function listFiles(root: string): string[] {
  return walk({ root, folder: '' }).sort()
}

export function readText({ root, path }: { root: string; path: string }): string {
  return readFileSync(join(root, path), 'utf8')
}

function walk({ root, folder }: { root: string; folder: string }): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isFile()) return isProduced(entry.name) ? [] : [path]
    if (!entry.isDirectory() || NOT_OURS.test(entry.name)) return []
    if (entry.name.startsWith('.') && !HIDDEN_BUT_OURS.has(entry.name)) return []
    return walk({ root, folder: path })
  })
}

function isProduced(name: string): boolean {
  return name === '.env' || name === 'next-env.d.ts' || /\.(log|tsbuildinfo)$/.test(name)
}
