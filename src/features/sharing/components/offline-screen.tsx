'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '#/ui/button.tsx'
import { Icon } from '#/ui/icon.tsx'
import { wifiOff } from '#/ui/icons.ts'
import { isReached } from '../is-reached.ts'
import { Mark } from '#/ui/mark.tsx'
import { keepShare, keptShares, noShares, watchShares } from '../kept-shares.ts'
import { sharedText } from '../shared-text.ts'

export type OfflineWords = Record<'name' | 'title' | 'text' | 'kept' | 'retry' | 'still', string>

/** Stands in for every page while there is no network, keeps what was shared, and goes on by itself. */
export function OfflineScreen({ home, words }: { home: string; words: OfflineWords }) {
  const texts = useSyncExternalStore(watchShares, keptShares, noShares)
  const { busy, failed, retry } = useWayBack(home)
  return (
    <>
      <header className="top-bar">
        <span className="top-bar-brand">
          <Mark size={24} />
          {words.name}
        </span>
      </header>
      <main id="main" tabIndex={-1} className="max-w-2xl px-4 py-10 md:px-8 md:py-16">
        <Icon shape={wifiOff} size={28} className="text-gold-ink" />
        <h1 className="text-h1 mt-3">{words.title}</h1>
        <p className="text-ink-2 mt-3">{words.text}</p>
        {texts.length > 0 && (
          <section aria-labelledby="kept" className="mt-6">
            <h2 id="kept" className="text-h3">
              {words.kept}
            </h2>
            <ul className="divide-line border-line mt-2 divide-y border-y">
              {texts.map((text) => (
                <li key={text} className="text-note py-2.5 wrap-anywhere">
                  {text}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Button variant="primary" size={48} className="mt-8" busy={busy} onClick={retry}>
          {words.retry}
        </Button>
        <p role="status" className="text-note text-ink-2 mt-3">
          {failed && words.still}
        </p>
      </main>
    </>
  )
}

const EVERY_MS = 5000

/** Asks now and then whether the portal can be reached, and then goes where the person wanted to be. */
function useWayBack(home: string) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const wanted = wantedPage()
    if (!wanted) return
    if (wanted.pathname.endsWith('/share')) keepShare(sharedText(Object.fromEntries(wanted.searchParams)))
    const look = () => void isReached().then((there) => there && location.replace(wanted.href))
    look()
    const timer = setInterval(look, EVERY_MS)
    window.addEventListener('online', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', look)
    }
  }, [])
  const retry = () => {
    setBusy(true)
    void isReached().then((there) => {
      setBusy(false)
      setFailed(!there)
      if (there) location.replace(wantedPage()?.href ?? home)
    })
  }
  return { busy, failed, retry }
}

/** Where the person was going, if that is a page of ours. */
function wantedPage(): URL | null {
  const from = new URLSearchParams(location.search).get('from')
  const url = from === null ? null : URL.parse(from, location.origin)
  return url?.origin === location.origin ? url : null
}
