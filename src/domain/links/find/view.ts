/** A text as the search reads it, with the place in the given text of each of its characters. */
export type View = { text: string; origins: ArrayLike<number> }

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
  const pieces: string[] = []
  const origins: number[] = []
  let done = 0
  const keepUntil = (end: number) => {
    pieces.push(view.text.slice(done, end))
    for (; done < end; done++) origins.push(view.origins[done] ?? 0)
  }
  for (const { from, to, put } of edits) {
    keepUntil(from)
    pieces.push(put)
    for (let index = 0; index < put.length; index++) origins.push(view.origins[from] ?? 0)
    done = to
  }
  keepUntil(view.text.length)
  origins.push(view.origins[view.text.length] ?? 0)
  return { text: pieces.join(''), origins }
}

/** Where a stretch of the view lies in the given text; removed characters at its edges stay outside. */
export function originalSpan({ view, from, to }: { view: View; from: number; to: number }): {
  start: number
  end: number
} {
  return { start: view.origins[from] ?? 0, end: (view.origins[to - 1] ?? -1) + 1 }
}
