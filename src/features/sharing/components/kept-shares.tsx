'use client'
import { useSyncExternalStore } from 'react'
import { Banner } from '#/ui/banner.tsx'
import { buttonClass } from '#/ui/button-class.ts'
import { showToast } from '#/ui/toast-store.ts'
import { forgetShares, keepShare, keptShares, noShares, watchShares } from '../kept-shares.ts'

interface KeptSharesProps {
  /** The page that puts a shared text into a report. */
  shareHref: string
  words: Record<'kept' | 'add' | 'drop' | 'dropped' | 'undo', string>
}

/** What was shared without a network and still waits for its report. */
export function KeptShares({ shareHref, words }: KeptSharesProps) {
  const texts = useSyncExternalStore(watchShares, keptShares, noShares)
  if (texts.length === 0) return null
  const drop = () => {
    forgetShares(texts.join('\n'))
    showToast({ message: words.dropped, actionLabel: words.undo, onAction: () => texts.forEach(keepShare) })
  }
  return (
    <Banner tone="offline" lead={words.kept} className="mb-4">
      <span className="wrap-anywhere block">{texts.join(', ')}</span>
      <span className="mt-3 flex flex-wrap gap-2">
        <a
          href={`${shareHref}?${new URLSearchParams({ text: texts.join('\n') }).toString()}`}
          className={buttonClass({ variant: 'primary' })}
        >
          {words.add}
        </a>
        <button type="button" className={buttonClass({ variant: 'quiet' })} onClick={drop}>
          {words.drop}
        </button>
      </span>
    </Banner>
  )
}
