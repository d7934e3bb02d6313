import { listFiles, readText } from './files.ts'

const MEDIAN = 60
const P90 = 200
const LONGEST = 300
const PAGE = 40

/** Tests, messages, migrations and seeds are read differently: they are apart. */
const COUNTED = /^(src|scripts|prisma)\/.*\.(ts|tsx|css|prisma)$|^[^/]+\.(ts|mjs)$/
const APART = /\.test\.tsx?$|^src\/i18n\/messages\/|^prisma\/(migrations|seed)/

/** Short files are files with one subject: median, ninth decile and longest, and pages that only compose. */
export async function budgets(root: string): Promise<string[]> {
  const sizes = listFiles(root)
    .filter((path) => COUNTED.test(path) && !APART.test(path))
    .map((path) => ({ path, lines: readText({ root, path }).trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines)
  const too = (what: string) => `${what} (${sizes.length} files)`
  const median = quantile({ sizes, share: 0.5 })
  const p90 = quantile({ sizes, share: 0.9 })
  return [
    ...(median > MEDIAN ? [too(`The median file has ${median} lines, allowed are ${MEDIAN}`)] : []),
    ...(p90 > P90 ? [too(`One file in ten has more than ${p90} lines, allowed are ${P90}`)] : []),
    ...sizes
      .filter(({ lines }) => lines > LONGEST)
      .map(({ path, lines }) => `${path}: ${lines} lines, allowed are ${LONGEST}`),
    ...sizes
      .filter(({ path, lines }) => /^src\/app\/.*\/page\.tsx$/.test(path) && lines > PAGE)
      .map(({ path, lines }) => `${path}: a page has at most ${PAGE} lines, this one ${lines}`),
  ]
}

function quantile({ sizes, share }: { sizes: { lines: number }[]; share: number }): number {
  return sizes[Math.max(0, Math.ceil(sizes.length * share) - 1)]?.lines ?? 0
}
