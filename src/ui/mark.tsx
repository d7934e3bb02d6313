import { cx } from '#/ui/cx.ts'

/** A ram's horn from the stem outwards, the upper left one; the other three are its reflections. */
const horn =
  'M16 16C16 9.6 13.2 5.5 8.6 5.5C5.4 5.5 3.05 7.7 3.05 10.6C3.05 12.6 4.6 13.95 6.7 13.95C8.15 13.95 9.35 12.85 9.35 11.6'

/** The mark: rams' horns on a stem, which read as the letter Ж. Decorative unless it has a label. */
export function Mark({ size = 24, className, label }: { size?: number; className?: string; label?: string }) {
  return (
    <svg
      className={cx('text-accent flex-none', className)}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinecap="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d="M16 2.8V29.2" />
      <path d={horn} />
      <path d={horn} transform="matrix(-1 0 0 1 32 0)" />
      <path d={horn} transform="matrix(1 0 0 -1 0 32)" />
      <path d={horn} transform="matrix(-1 0 0 -1 32 32)" />
    </svg>
  )
}
