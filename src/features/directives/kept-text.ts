import type { DraftValues } from './draft-values.ts'

/** What this browser holds until the server has it: an expired session or a closed tab loses no word. */
export interface KeptText {
  version: number
  /** What the typing began with. */
  base: DraftValues
  values: DraftValues
}

export function keepText({ id, ...text }: KeptText & { id: string }): void {
  attempt(() => localStorage.setItem(keyOf(id), JSON.stringify(text)))
}

export function keptText(id: string): KeptText | null {
  const stored = attempt(() => localStorage.getItem(keyOf(id)))
  return stored ? (attempt(() => JSON.parse(stored) as KeptText) ?? null) : null
}

export function forgetText(id: string): void {
  attempt(() => localStorage.removeItem(keyOf(id)))
}

/** Notes which version this tab has saved: a page that the browser shows again may be older. */
export function noteSaved({ id, version }: { id: string; version: number }): void {
  attempt(() => sessionStorage.setItem(keyOf(id), String(version)))
}

export function newestSaved(id: string): number {
  return Number(attempt(() => sessionStorage.getItem(keyOf(id))) ?? 0)
}

function keyOf(id: string): string {
  return `zhariya.draft.${id}`
}

/** A browser may refuse its storage (private window, full disk): then the server alone keeps the text. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
