import { cx } from '#/ui/cx.ts'

const horn =
  'M0 0C0-5.3-2.8-8.7-6.9-8.7C-9.8-8.7-11.8-7-11.8-4.7C-11.8-2.8-10.4-1.35-8.4-1.35C-6.8-1.35-5.85-2.2-5.75-3.5'

/** The ornament: rams' horns and diamonds between two hairlines, full width. Once on a screen: sign-in, receipt,
 *  letterhead. */
export function Band({ className }: { className?: string }) {
  return (
    <div className={cx('border-accent-line text-accent h-7 overflow-hidden border-y', className)} aria-hidden>
      <svg
        width="100%"
        height="26"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
      >
        <defs>
          <pattern id="band-horns" width="50" height="26" patternUnits="userSpaceOnUse" x="-25">
            <g transform="translate(25 13)">
              <path d="M0-7.7V7.7" strokeWidth="1.1" />
              <path d={horn} />
              <path d={horn} transform="scale(-1 1)" />
              <path d={horn} transform="scale(1 -1)" />
              <path d={horn} transform="scale(-1 -1)" />
            </g>
            <path d="M0 8.3L4.2 13L0 17.7M4.2 13H8.4M50 8.3L45.8 13L50 17.7M45.8 13H41.6" />
          </pattern>
        </defs>
        <svg x="50%" overflow="visible">
          <rect x="-4000" width="8000" height="26" fill="url(#band-horns)" stroke="none" />
        </svg>
      </svg>
    </div>
  )
}
