/** A run of words as it stands in one text, and whether the other text has it. */
export interface DiffPart {
  text: string
  changed: boolean
}

/** Beyond this many comparisons two texts are called different as a whole between their common ends. */
const MOST_COMPARISONS = 4_000_000

/**
 * Two wordings compared word by word: what only the old one has, and what only the new one has, marked in place.
 * Joined again the parts are the texts themselves, with every space.
 */
export function wordDiff({ from, to }: { from: string; to: string }): { from: DiffPart[]; to: DiffPart[] } {
  const [old, fresh] = [wordsOf(from), wordsOf(to)]
  const head = commonHead({ old, fresh })
  const tail = commonHead({ old: old.slice(head).reverse(), fresh: fresh.slice(head).reverse() })
  const [oldMiddle, freshMiddle] = [
    old.slice(head, old.length - tail),
    fresh.slice(head, fresh.length - tail),
  ]
  const kept = commonWords({ old: oldMiddle, fresh: freshMiddle })
  const mark = ({ all, places }: { all: string[]; places: ReadonlySet<number> }) =>
    joined(
      all.map((text, place) => {
        const inside = place >= head && place < all.length - tail
        return { text, changed: inside && !places.has(place - head) }
      }),
    )
  return { from: mark({ all: old, places: kept.old }), to: mark({ all: fresh, places: kept.fresh }) }
}

/** Words with the space that follows them; a space at the beginning is a word of its own. */
function wordsOf(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? []
}

interface Pair {
  old: string[]
  fresh: string[]
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim()
}

function commonHead({ old, fresh }: Pair): number {
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && same(old[head], fresh[head])) head += 1
  return head
}

/** The places of a longest common run of words, by the usual table. */
function commonWords({ old, fresh }: Pair): { old: Set<number>; fresh: Set<number> } {
  const places = { old: new Set<number>(), fresh: new Set<number>() }
  if (old.length * fresh.length > MOST_COMPARISONS) return places
  const width = fresh.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (place: number) => longest[place] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = fresh.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = same(old[i], fresh[j])
        ? at((i + 1) * width + j + 1) + 1
        : Math.max(at((i + 1) * width + j), at(i * width + j + 1))
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    if (same(old[i], fresh[j])) {
      places.old.add(i)
      places.fresh.add(j)
      i += 1
      j += 1
    } else if (at((i + 1) * width + j) >= at(i * width + j + 1)) i += 1
    else j += 1
  }
  return places
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  for (const { text, changed } of parts) {
    const last = runs.at(-1)
    if (last?.changed === changed) last.text += text
    else runs.push({ text, changed })
  }
  return runs
}
