import { cx } from '#/ui/cx.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
/** Height in px on a desk; on a phone none is lower than 44. */
export type ButtonSize = 52 | 48 | 40 | 36

export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; full?: boolean; className?: string }

/** Classes of a button, for elements that Button and ButtonLink do not cover (a Link of the router, a summary). */
export function buttonClass({ variant = 'secondary', size = 40, full, className }: ButtonLook = {}): string {
  return cx('btn', variants[variant], sizes[size], full && 'w-full', className)
}

const variants: Record<ButtonVariant, string> = {
  primary: 'btn-primary',
  secondary: 'btn-secondary',
  quiet: 'btn-quiet',
  danger: 'btn-danger',
}

const sizes: Record<ButtonSize, string> = { 52: 'btn-52', 48: 'btn-48', 40: 'btn-40', 36: 'btn-36' }
