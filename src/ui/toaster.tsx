'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { octagonAlert, x } from '#/ui/icons.ts'
import type { ToastEntry } from '#/ui/toast-store.ts'
import { currentToasts, dismissToast, noToasts, subscribeToasts } from '#/ui/toast-store.ts'

/** Where toasts appear; once, in the layout. A pointer or the focus on any of them stops all clocks. */
export function Toaster({ label, closeLabel }: { label: string; closeLabel: string }) {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts, noToasts)
  const [held, setHeld] = useState(false)
  return (
    <section
      className="toaster"
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" aria-live="polite" aria-relevant="additions" className="contents">
        {toasts.map((toast) => (
          <Toast
            key={toast.id}
            toast={toast}
            held={held}
            release={() => setHeld(false)}
            closeLabel={closeLabel}
          />
        ))}
      </div>
    </section>
  )
}

type ToastProps = { toast: ToastEntry; held: boolean; release: () => void; closeLabel: string }

function Toast({ toast, held, release, closeLabel }: ToastProps) {
  useCountdown({ id: toast.id, milliseconds: toast.milliseconds ?? 10_000, held })
  // A button that vanishes under the focus sends no blur: the clocks are let go here.
  const dismiss = () => {
    release()
    dismissToast(toast.id)
  }
  const act = () => {
    dismiss()
    toast.onAction?.()
  }
  return (
    <div className={cx('toast', toast.tone === 'error' && 'toast-error')}>
      {toast.tone === 'error' && <Icon shape={octagonAlert} size={20} />}
      <span className="min-w-0 flex-1 py-2.5">{toast.message}</span>
      {toast.actionLabel && (
        <button type="button" className="toast-action" onClick={act}>
          {toast.actionLabel}
        </button>
      )}
      <button type="button" className="toast-close" aria-label={closeLabel} onClick={dismiss}>
        <Icon shape={x} size={17} />
      </button>
    </div>
  )
}

/** Runs only while nothing holds it, and goes on from where it stopped. */
function useCountdown({ id, milliseconds, held }: { id: number; milliseconds: number; held: boolean }) {
  const remaining = useRef(milliseconds)
  useEffect(() => {
    if (held) return
    const startedAt = performance.now()
    const timer = setTimeout(() => dismissToast(id), remaining.current)
    return () => {
      clearTimeout(timer)
      remaining.current -= performance.now() - startedAt
    }
  }, [held, id])
}
