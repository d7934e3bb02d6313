'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Button } from '#/ui/button.tsx'
import { printer } from '#/ui/icons.ts'

/** Opens the browser's print dialogue; absent until a script can. */
export function PrintButton({ children }: { children: ReactNode }) {
  const ready = useSyncExternalStore(never, yes, no)
  return (
    <Button size={52} icon={printer} disabled={!ready} onClick={() => window.print()}>
      {children}
    </Button>
  )
}

const never = () => () => undefined
const yes = () => true
const no = () => false
