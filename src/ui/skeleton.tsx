import { cx } from '#/ui/cx.ts'

/** Rows that are loading: the same hairlines, bars of text height; shown only after 300 ms. */
export function SkeletonRows({ rows = 3, label, tall }: { rows?: number; label: string; tall?: boolean }) {
  return (
    <div role="status" className="animate-after-wait">
      <span className="sr-only">{label}</span>
      <ul aria-hidden>
        {Array.from({ length: rows }, (_, i) => (
          <li key={i} className={cx('border-line space-y-2 border-b', tall ? 'py-4' : 'py-3')}>
            <SkeletonBar className={i % 2 ? 'w-1/2' : 'w-2/3'} />
            {tall && <SkeletonBar className="w-1/3" />}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** One bar in place of a line of text; its width by className. */
export function SkeletonBar({ className }: { className?: string }) {
  return <span className={cx('rounded-key bg-line block h-4', className)} />
}
