import { posix } from 'node:path'
import { listFiles, readText } from './files.ts'

/** Where a document says a file or a folder of the project is. */
const PATH =
  /(?<![\w./:@-])\w[\w@[\].-]*\/(?:[\w@[\].-]+\/)*[\w@[\].-]*\.(?:tsx?|mjs|css|sql|prisma|md|png|yml|jsonc?)(?![\w-])/g
/** Folders that documents name without what stands before them. */
const ROOTS = ['', 'src/', 'docs/', 'tests/', 'scripts/']

/** What a document points at is there: a picture of the house that names a missing room misleads. */
export async function docPaths(root: string): Promise<string[]> {
  const files = listFiles(root)
  const known = new Set(files)
  return files
    .filter((path) => /^(docs\/.*|[A-Z]+)\.md$/.test(path))
    .flatMap((path) =>
      [...new Set(readText({ root, path }).match(PATH) ?? [])]
        .filter((named) => !isThere({ named, from: path, known }))
        .map((named) => `${path}: ${named} is not there`),
    )
}

function isThere({ named, from, known }: { named: string; from: string; known: Set<string> }): boolean {
  const places = [...ROOTS.map((folder) => folder + named), posix.join(posix.dirname(from), named)]
  return places.some((place) => known.has(place))
}
