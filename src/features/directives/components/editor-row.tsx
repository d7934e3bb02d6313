import type { ReactNode } from 'react'
import { LetterMark } from './letter-mark.tsx'

/** A line of the form: its name left, its fields right, a hairline above. */
export function EditorRow({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="border-line grid gap-x-6 gap-y-1.5 border-t py-4 md:grid-cols-[9rem_minmax(0,1fr)] md:py-3.5"
    >
      <div className="md:pt-2">
        <h2 id={id} className="scroll-mt-24 font-semibold">
          {label}
        </h2>
        <LetterMark row={id} />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
