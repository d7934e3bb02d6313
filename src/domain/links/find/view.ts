/** A text as the search reads it, with the place in the given text of each of its characters and of its end. */
export type View = { text: string; origins: Uint32Array }

/** Replaces `from`–`to` (offsets in the view) by `put`. */
export type Edit = { from: number; to: number; put: string }

export function viewOf(text: string): View {
  const origins = new Uint32Array(text.length + 1)
  for (let index = 0; index < origins.length; index++) origins[index] = index
  return { text, origins }
}

/** Edits are in the order of the text and do not overlap. What is put in has the place of what it precedes. */
export function applyEdits({ view, edits }: { view: View; edits: readonly Edit[] }): View {
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
    read = to
  }
  pieces.push(view.text.slice(read))
  origins.set(view.origins.subarray(read), written)
  return { text: pieces.join(''), origins }
}

/** Where a stretch of the view lies in the given text; removed characters at its edges stay outside. */
export function originalSpan({ view, from, to }: { view: View; from: number; to: number }): {
  start: number
  end: number
} {
  return { start: view.origins[from] ?? 0, end: (view.origins[to - 1] ?? -1) + 1 }
}
