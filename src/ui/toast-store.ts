export type ToastInput = {
  /** What happened: «Приняли 8 публикаций». */
  message: string
  /** «Отменить», with what it does. */
  actionLabel?: string
  onAction?: () => void
  /** Time on screen; 10 s unless told. Focus and pointer stop the clock. */
  milliseconds?: number
  tone?: 'plain' | 'error'
}

export type ToastEntry = ToastInput & { id: number }

const none: ToastEntry[] = []
let entries = none
let lastId = 0
const listeners = new Set<() => void>()

/** Shows a toast in the Toaster of the layout; three at most, the oldest goes first. Returns its id. */
export function showToast(toast: ToastInput): number {
  lastId += 1
  publish([...entries, { ...toast, id: lastId }].slice(-3))
  return lastId
}

/** Takes a toast away before its time. */
export function dismissToast(id: number) {
  publish(entries.filter((entry) => entry.id !== id))
}

export function subscribeToasts(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function currentToasts(): ToastEntry[] {
  return entries
}

export function noToasts(): ToastEntry[] {
  return none
}

function publish(next: ToastEntry[]) {
  entries = next
  for (const listener of listeners) listener()
}
