'use client'
import { useEffect } from 'react'
// So that the browser's offer to install is heard on whichever page it comes.
import '../install-offer.ts'

/** Lets the browser keep the page for the time without a network, once it has nothing better to do. */
export function KeepOffline() {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined)
    if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: LATEST_MS })
    else setTimeout(register, LATEST_MS)
  }, [])
  return null
}

const LATEST_MS = 5000
