'use client'
import { useSyncExternalStore } from 'react'
import { cx } from '#/ui/cx.ts'
import { IconButton } from '#/ui/icon-button.tsx'
import { Icon } from '#/ui/icon.tsx'
import { download, menu, upload, x } from '#/ui/icons.ts'
import { Button } from '#/ui/button.tsx'
import {
  acceptOffer,
  declineOffer,
  type InstallOffer,
  installOffer,
  noOffer,
  watchOffer,
} from '../install-offer.ts'

interface InstallLineProps {
  words: Record<Exclude<InstallOffer, 'none'> | 'install' | 'decline', string>
}

/** One quiet line at the end of the page, so that nothing moves when it comes: how to open the portal from a telephone's screen. */
export function InstallLine({ words }: InstallLineProps) {
  const offer = useSyncExternalStore(watchOffer, installOffer, noOffer)
  if (offer === 'none') return null
  return (
    <aside
      className={cx(
        'text-note text-ink-2 mx-auto flex w-full max-w-160 items-center gap-3 px-4 pb-8 md:px-8 lg:max-w-280 print:hidden',
        offer !== 'prompt' && 'md:hidden',
      )}
    >
      <Icon shape={shapes[offer]} size={20} className="shrink-0" />
      <p className="min-w-0 flex-1">{words[offer]}</p>
      {offer === 'prompt' && <Button onClick={acceptOffer}>{words.install}</Button>}
      <IconButton icon={x} label={words.decline} onClick={declineOffer} />
    </aside>
  )
}

const shapes = { ios: upload, menu, prompt: download }
