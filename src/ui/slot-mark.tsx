import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import type { FindingTone } from '#/ui/finding.tsx'
import { findingLooks } from '#/ui/finding.tsx'
import { Icon } from '#/ui/icon.tsx'
import type { Platform } from '#/ui/platform-glyph.tsx'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'

type SlotMarkProps = {
  platform: Platform
  tone: FindingTone
  /** The platform's name. */
  label: ReactNode
  /** The state in a word, under the name; for screen readers only when hideWord. */
  word: string
  hideWord?: boolean
  href?: string
}

/** A platform that wants a publication: a tile with its glyph, a badge with its state, the words below. */
export function SlotMark({ platform, tone, label, word, hideWord, href }: SlotMarkProps) {
  const content = (
    <>
      <span className="relative">
        <span className={cx('tile size-11', emptyTones.has(tone) ? 'tile-empty' : 'tile-full')}>
          <PlatformGlyph platform={platform} size={20} />
        </span>
        <Badge tone={tone} />
      </span>
      <span className="text-caption mt-1.5 block">{label}</span>
      <span className={hideWord ? 'sr-only' : 'text-caption text-ink-2 block'}>{word}</span>
    </>
  )
  const look = 'inline-flex min-w-0 flex-col items-center text-center text-ink'
  return href ? (
    <Link href={href} prefetch={false} className={cx(look, 'rounded-control')}>
      {content}
    </Link>
  ) : (
    <span className={look}>{content}</span>
  )
}

const emptyTones = new Set<FindingTone>(['none', 'reason'])

function Badge({ tone }: { tone: FindingTone }) {
  const { shape, ink } = findingLooks[tone]
  return (
    <span className={cx('slot-badge', ink)}>
      <Icon shape={shape} size={18} className={cx(tone === 'checking' && 'animate-turn')} />
    </span>
  )
}
