/**
 * Share of a text's runs of three words that stand in another text too, 0 to 1: what was added does not count, what
 * was taken away does. Null where the first text has no words. Unlike `textPrint` it compares short posts as well.
 */
export function textLikeness({ before, after }: { before: string; after: string }): number | null {
  const old = runsOf(before)
  if (old.size === 0) return null
  const now = runsOf(after)
  let kept = 0
  for (const run of old) if (now.has(run)) kept += 1
  return kept / old.size
}

const RUN = 3
const MAX_READ = 50_000

function runsOf(text: string): Set<string> {
  const words =
    text
      .slice(0, MAX_READ)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  if (words.length > 0 && words.length < RUN) runs.add(words.join(' '))
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}
