import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import type { Platform } from '#/ui/platform-glyph.tsx'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'

type LinkCardProps = {
  platform: Platform
  title: ReactNode
  /** The address as a person would read it, without scheme; breaks anywhere. */
  address?: ReactNode
  /** Findings, one below the other (Finding). */
  children?: ReactNode
  /** Stands in the top right corner, mostly an IconButton that removes. */
  corner?: ReactNode
  /** Buttons under the findings. */
  actions?: ReactNode
  /** full: a link is there; empty: dashed, none yet; wrong: red ground. */
  tile?: 'full' | 'empty' | 'wrong'
  className?: string
}

/** One link with what was found about it; put several into a <ul className="divide-y divide-line"> as li. */
export function LinkCard(props: LinkCardProps) {
  const { platform, title, address, children, corner, actions, tile = 'full', className } = props
  return (
    <article className={cx('relative flex gap-3 py-3 text-note', className)}>
      <span className={cx('tile size-9', tiles[tile])}>
        <PlatformGlyph platform={platform} size={20} />
      </span>
      <div className="min-w-0 flex-1">
        {corner && <div className="card-corner">{corner}</div>}
        <h3 className="text-body font-semibold">{title}</h3>
        {address && <p className="text-dense text-ink-3 wrap-anywhere">{address}</p>}
        {children && <div className="mt-1 space-y-1">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </article>
  )
}

const tiles = { full: 'tile-sunken', empty: 'tile-empty', wrong: 'tile-wrong' }
