import { listFiles } from './files.ts'

const CHECKED = /^(src|scripts|tests|docs|public)\/|^prisma\/(schema|seed)/
/** A name that says nothing collects everything. */
const FORBIDDEN = /^(utils?|helpers?|misc|common|index)$/
const CODE = /\.(ts|tsx|mjs|css)$/
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Next's own folder names: [param], [...rest], (group), @slot, _private. */
const NEXT_FOLDER = /^(\[{1,2}(\.\.\.)?[a-z][A-Za-z]*\]{1,2}|\([a-z-]+\)|@[a-z-]+|_[a-z-]+)$/
const SCREENS = /^src\/(app|features|ui|web|i18n)\/|^tests\//

/** File and folder names: kebab-case, telling ones, and JSX only where a bundler stands before Node. */
export async function names(root: string): Promise<string[]> {
  return listFiles(root)
    .filter((path) => CHECKED.test(path) && !path.startsWith('tests/fixtures/'))
    .flatMap((path) => [...spelling(path), ...endings(path)])
}

function spelling(path: string): string[] {
  return path.split('/').flatMap((part, depth, parts) => {
    const isFile = depth === parts.length - 1
    const stem = isFile ? part.replace(/(\.[a-z0-9-]+)+$/, '') : part
    if (stem === '' || (!isFile && NEXT_FOLDER.test(part))) return []
    if (FORBIDDEN.test(stem) && CODE.test(path))
      return [`${path}: "${stem}" says nothing about what is inside`]
    return KEBAB.test(stem) ? [] : [`${path}: "${part}" is not kebab-case`]
  })
}

function endings(path: string): string[] {
  if (path.endsWith('.tsx') && !SCREENS.test(path))
    return [`${path}: Node runs this folder as it is, no .tsx here`]
  // The bare application of the bench stands outside of the house: plain Next, no setting of ours.
  if (/^(src|scripts|tests)\/(?!bench\/bare\/).*\.(js|jsx|cjs|mts|cts)$/.test(path))
    return [`${path}: TypeScript only`]
  return []
}
