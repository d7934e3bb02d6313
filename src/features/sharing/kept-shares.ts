const KEY = 'zhariya:shared'
const none: readonly string[] = []
const listeners = new Set<() => void>()
let last: { stored: string | null; texts: readonly string[] } = { stored: null, texts: none }

/** What was shared and is not in a report yet, kept by the browser; the oldest first. */
export function keptShares(): readonly string[] {
  const stored = read()
  // The same list for the same store: React asks after every step.
  if (stored !== last.stored) last = { stored, texts: parsed(stored) }
  return last.texts
}

export function noShares(): readonly string[] {
  return none
}

export function keepShare(text: string): void {
  if (text !== '' && !keptShares().includes(text)) write([...keptShares(), text])
}

/** Forgets all that the text holds: several kept ones go into a report together. */
export function forgetShares(text: string): void {
  const others = keptShares().filter((kept) => !text.includes(kept))
  if (others.length < keptShares().length) write(others)
}

export function watchShares(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(texts: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts))
  } catch {
    // Storage may be full or forbidden; the address line still holds what was shared last.
  }
  for (const listener of listeners) listener()
}

function parsed(stored: string | null): readonly string[] {
  try {
    const texts: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : none
  } catch {
    return none
  }
}
