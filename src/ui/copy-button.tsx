'use client'
import { useState } from 'react'
import { Button } from '#/ui/button.tsx'
import { IconButton } from '#/ui/icon-button.tsx'
import { check, copy } from '#/ui/icons.ts'

interface CopyButtonProps {
  text: string
  label: string
  doneLabel: string
  /** The label stands beside the icon; otherwise it is for screen readers. */
  wordy?: boolean
}

/** Copies a text; for two seconds the icon is a tick and the word says so. */
export function CopyButton({ text, label, doneLabel, wordy }: CopyButtonProps) {
  const [done, setDone] = useState(false)
  const run = async () => {
    if (!(await put(text))) return
    setDone(true)
    setTimeout(() => setDone(false), 2000)
  }
  const [icon, words] = done ? [check, doneLabel] : [copy, label]
  return (
    <>
      {wordy ? (
        <Button size={36} icon={icon} className="needs-script" onClick={() => void run()}>
          {words}
        </Button>
      ) : (
        <IconButton
          icon={icon}
          label={words}
          className="needs-script text-accent"
          onClick={() => void run()}
        />
      )}
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
