import type { ReactNode } from 'react'

/** A line of the form: its name left, its fields right, a hairline above. */
export function EditorRow({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="border-line grid gap-x-6 gap-y-1.5 border-t py-4 md:grid-cols-[9rem_minmax(0,1fr)] md:py-3.5"
    >
      <h2 id={id} className="font-semibold md:pt-2">
        {label}
      </h2>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
