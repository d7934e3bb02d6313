/** How this browser lets a person put the portal on the home screen; none where it runs from there, or was declined. */
export type InstallOffer = 'none' | 'ios' | 'menu' | 'prompt'

const KEY = 'zhariya:install'
const listeners = new Set<() => void>()
let asked: InstallPrompt | null = null

/** What Chrome and its relatives send once a page may be installed. */
interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>
}

// At once, not in an effect: the event may come before the page is hydrated, and comes once.
if (typeof window !== 'undefined') {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    changeTo(event as InstallPrompt)
  })
  addEventListener('appinstalled', () => changeTo(null))
}

export function installOffer(): InstallOffer {
  if (matchMedia('(display-mode: standalone)').matches || isHomeScreenOfApple() || isDeclined()) return 'none'
  if (asked) return 'prompt'
  const { userAgent } = navigator
  // Safari alone: its relatives on the same telephone keep their button elsewhere.
  if (/iPhone|iPod/.test(userAgent) && /Version\/[\d.]+.* Safari\//.test(userAgent)) return 'ios'
  return userAgent.includes('Android') && !('onbeforeinstallprompt' in window) ? 'menu' : 'none'
}

/** On the server, and until the page is hydrated. */
export function noOffer(): InstallOffer {
  return 'none'
}

export function watchOffer(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Opens the browser's own question, which may be asked once. */
export function acceptOffer(): void {
  void asked?.prompt().catch(() => undefined)
  changeTo(null)
}

export function declineOffer(): void {
  try {
    localStorage.setItem(KEY, 'declined')
  } catch {
    // Where storage is forbidden it is declined for this page.
  }
  declined = true
  changeTo(null)
}

let declined = false

function isDeclined(): boolean {
  try {
    return declined || localStorage.getItem(KEY) !== null
  } catch {
    return declined
  }
}

function isHomeScreenOfApple(): boolean {
  return 'standalone' in navigator && navigator.standalone === true
}

function changeTo(prompt: InstallPrompt | null): void {
  asked = prompt
  for (const listener of listeners) listener()
}
