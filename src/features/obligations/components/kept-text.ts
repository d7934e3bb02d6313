/** A pasted text with what was read in it, kept by the browser until it is handed in. */
export interface KeptText {
  text: string
  /** The text of the last reading and the places of its links. */
  read?: { text: string; links: { start: number; end: number; outcome: string }[]; summary: string }
}

const memory = new Map<string, KeptText | null>()
const listeners = new Set<() => void>()

/** Each obligation has its own text. */
export function pasteKey(obligationId: string): string {
  return `zhariya:paste:${obligationId}`
}

/** What is kept under the key; survives a reload, an expired session and a closed tab. */
export function keptText(key: string): KeptText | null {
  if (!memory.has(key)) memory.set(key, stored(key))
  return memory.get(key) ?? null
}

export function keepText({ key, kept }: { key: string; kept: KeptText | null }): void {
  memory.set(key, kept)
  try {
    if (kept === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Storage may be full or forbidden: the page keeps it as long as it lives.
  }
  for (const listener of listeners) listener()
}

export function watchKeptText(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function stored(key: string): KeptText | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

function isKept(kept: unknown): kept is KeptText {
  return typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string'
}
