'use client'
import { useState } from 'react'
import { IconButton } from '#/ui/icon-button.tsx'
import { check, copy } from '#/ui/icons.ts'

/** Copies a text; for two seconds the icon is a tick and the word says so. */
export function CopyButton({ text, label, doneLabel }: { text: string; label: string; doneLabel: string }) {
  const [done, setDone] = useState(false)
  const run = async () => {
    if (!(await put(text))) return
    setDone(true)
    setTimeout(() => setDone(false), 2000)
  }
  return (
    <>
      <IconButton
        icon={done ? check : copy}
        label={done ? doneLabel : label}
        className="needs-script text-accent"
        onClick={() => void run()}
      />
      <span role="status" className="sr-only">
        {done && doneLabel}
      </span>
    </>
  )
}

// The clipboard is refused on plain HTTP and by some settings: then nothing changes on screen.
async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
