/** A text as the search reads it, with the place in the given text of each of its characters and of its end. */
export type MappedText = { text: string; origins: Uint32Array }

/** Replaces `from`–`to` (offsets in the view) by `put`. */
export type Edit = { from: number; to: number; put: string }

export function mapText(text: string): MappedText {
  const origins = new Uint32Array(text.length + 1)
  for (let index = 0; index < origins.length; index++) origins[index] = index
  return { text, origins }
}

/** Rewrites every match of a global pattern; null leaves it. A match that keeps its first letters has its place. */
export function rewrite({
  view,
  pattern,
  put,
}: {
  view: MappedText
  pattern: RegExp
  put: (match: RegExpExecArray) => string | null
}): MappedText {
  const edits: Edit[] = []
  for (const match of view.text.matchAll(pattern)) {
    const text = put(match)
    if (text !== null) edits.push({ from: match.index, to: match.index + match[0].length, put: text })
  }
  return applyEdits({ view, edits })
}

/** The same inside of every match of `outer` only. */
export function rewriteWithin({
  view,
  outer,
  inner,
  put,
  accept = () => true,
}: {
  view: MappedText
  outer: RegExp
  inner: RegExp
  put: (found: string) => string | null
  accept?: (match: RegExpExecArray) => boolean
}): MappedText {
  const edits: Edit[] = []
  for (const match of view.text.matchAll(outer)) {
    if (!accept(match)) continue
    const { index, 0: whole } = match
    for (const { index: at, 0: found } of whole.matchAll(inner)) {
      const text = put(found)
      if (text !== null) edits.push({ from: index + at, to: index + at + found.length, put: text })
    }
  }
  return applyEdits({ view, edits })
}

/** Edits are in the order of the text and do not overlap. What is put in begins and ends where the replaced text
 *  did; between, and where nothing was replaced, it has the place of what it precedes. */
export function applyEdits({ view, edits }: { view: MappedText; edits: readonly Edit[] }): MappedText {
  if (edits.length === 0) return view
  const growth = edits.reduce((sum, { from, to, put }) => sum + put.length - (to - from), 0)
  const origins = new Uint32Array(view.origins.length + growth)
  const pieces: string[] = []
  let read = 0
  let written = 0
  for (const { from, to, put } of edits) {
    pieces.push(view.text.slice(read, from), put)
    origins.set(view.origins.subarray(read, from), written)
    written += from - read
    origins.fill(view.origins[from] ?? 0, written, written + put.length)
    written += put.length
    if (put && to > from) origins[written - 1] = view.origins[put.length > 1 ? to - 1 : from] ?? 0
    read = to
  }
  pieces.push(view.text.slice(read))
  origins.set(view.origins.subarray(read), written)
  return { text: pieces.join(''), origins }
}

/** Where a stretch of the view lies in the given text; removed characters at its edges stay outside. */
export function originalSpan({ view, from, to }: { view: MappedText; from: number; to: number }): {
  start: number
  end: number
} {
  return { start: view.origins[from] ?? 0, end: (view.origins[to - 1] ?? -1) + 1 }
}
