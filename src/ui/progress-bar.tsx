import type { ReactNode } from 'react'

type ProgressBarProps = { value: number; max: number; label: string; note?: ReactNode; hideLabel?: boolean }

/** How much of a known amount is done. */
export function ProgressBar({ value, max, label, note, hideLabel }: ProgressBarProps) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0
  return (
    <div>
      {!hideLabel && (
        <div className="text-dense mb-1.5 flex justify-between gap-4" aria-hidden>
          <span className="font-medium">{label}</span>
          <span className="text-ink-2">{note}</span>
        </div>
      )}
      <svg
        className="block h-1.5 w-full"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <rect className="fill-line" width="100%" height="6" rx="1" />
        <rect className="fill-accent" width={`${share.toFixed(2)}%`} height="6" rx="1" />
      </svg>
    </div>
  )
}
