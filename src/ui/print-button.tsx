'use client'

import { Button } from '#/ui/button.tsx'
import { printer } from '#/ui/icons.ts'

/** Opens the browser's print dialogue; without script the browser's own menu does. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="quiet" size={36} icon={printer} onClick={() => print()}>
      {label}
    </Button>
  )
}
