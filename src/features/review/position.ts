interface Placed {
  id: string
  waiting: boolean
}

interface Given<Line extends Placed> {
  /** In the order of the queue; the one that the address names may have been decided meanwhile. */
  lines: readonly Line[]
  itemId: string | undefined
  /** A whole report is looked at: decided lines open too. */
  whole: boolean
}

/** The line that stands open: the named one, or in place of a decided one the next that waits. */
export function openedLine<Line extends Placed>({ lines, itemId, whole }: Given<Line>): Line | undefined {
  const place = lines.findIndex(({ id }) => id === itemId)
  const named = lines[place]
  if (named && (named.waiting || whole)) return named
  const after = lines.slice(place + 1)
  return (
    after.find(({ waiting }) => waiting) ??
    lines.find(({ waiting }) => waiting) ??
    (whole ? lines[0] : undefined)
  )
}

/** The neighbours of the open line, and where the review goes on after a decision. */
export function neighbours<Line extends Placed>({
  lines,
  openId,
  before = 0,
  total = lines.length,
}: {
  lines: readonly Line[]
  openId: string
  /** Lines of earlier pages. */
  before?: number
  /** Of all pages. */
  total?: number
}) {
  const place = lines.findIndex(({ id }) => id === openId)
  const ahead = [...lines.slice(place + 1), ...lines.slice(0, Math.max(0, place))]
  return {
    place: before + place + 1,
    total,
    previous: place > 0 ? lines[place - 1] : undefined,
    next: lines[place + 1],
    nextWaiting: ahead.find(({ waiting }) => waiting),
  }
}
