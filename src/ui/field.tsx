import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { octagonAlert } from '#/ui/icons.ts'

type FieldProps = {
  /** Id of the control; error and hint get "<id>-error" and "<id>-hint". */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do, one sentence. */
  error?: ReactNode
  /** Stands right of the label: a link, a counter, a mark «необязательно». */
  aside?: ReactNode
  /** The label is there for screen readers only. */
  hideLabel?: boolean
  className?: string
  children: ReactNode
}

/** Label, error, control, hint, in this order. Spread fieldAria() on the control inside. */
export function Field({ id, label, hint, error, aside, hideLabel, className, children }: FieldProps) {
  return (
    <div className={cx('field', Boolean(error) && 'field-wrong', className)}>
      <div className={hideLabel && !aside ? 'sr-only' : 'flex items-baseline justify-between gap-4'}>
        <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-note font-medium'}>
          {label}
        </label>
        {aside && <span className="text-note text-ink-2">{aside}</span>}
      </div>
      <FieldError id={id} error={error} />
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-caption text-ink-2 mt-1.5">
          {hint}
        </p>
      )}
    </div>
  )
}

/** Id and aria of a control inside Field or FieldGroup. */
export function fieldAria({ id, hint, error }: { id: string; hint?: unknown; error?: unknown }) {
  const described = cx(Boolean(error) && `${id}-error`, Boolean(hint) && `${id}-hint`)
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

function FieldError({ id, error }: Pick<FieldProps, 'id' | 'error'>) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="text-note text-bad mt-1 flex gap-1.5 font-medium">
      <Icon shape={octagonAlert} size={17} className="mt-0.5" />
      <span>{error}</span>
    </p>
  )
}
