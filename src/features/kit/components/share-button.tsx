'use client'
import { useRef, useSyncExternalStore } from 'react'
import { Button } from '#/ui/button.tsx'
import { share } from '#/ui/icons.ts'

interface ShareButtonProps {
  text: string
  /** An image that goes with it, where the phone takes one. */
  image: { href: string; name: string }
  label: string
}

/** The phone's own "share", where there is one. The image is fetched while the finger is on its way. */
export function ShareButton({ text, image, label }: ShareButtonProps) {
  const able = useSyncExternalStore(nothingChanges, canShare, cannot)
  const file = useRef<Promise<File | null>>(null)
  if (!able) return null
  const prepare = () => (file.current ??= fetched(image))
  const begin = () => void prepare()
  const run = async () => {
    const picture = await prepare()
    const whole = picture ? { text, files: [picture] } : { text }
    // Whoever closes the sheet has decided: nothing to say.
    await navigator.share(navigator.canShare(whole) ? whole : { text }).catch(() => undefined)
  }
  return (
    <Button
      size={36}
      icon={share}
      onPointerEnter={begin}
      onTouchStart={begin}
      onFocus={begin}
      onClick={() => void run()}
    >
      {label}
    </Button>
  )
}

const nothingChanges = () => () => undefined
const canShare = () => typeof navigator.share === 'function' && typeof navigator.canShare === 'function'
const cannot = () => false

/** Without a network the text goes alone. */
async function fetched({ href, name }: ShareButtonProps['image']): Promise<File | null> {
  try {
    const answer = await fetch(href)
    if (!answer.ok) return null
    return new File([await answer.blob()], name, { type: 'image/png' })
  } catch {
    return null
  }
}
