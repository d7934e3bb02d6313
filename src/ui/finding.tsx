import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import type { Shape } from '#/ui/icon.tsx'
import {
  circleArrowUp,
  circleCheck,
  circleDashed,
  clock,
  copy,
  hash,
  info,
  loaderCircle,
  messageSquareText,
  octagonAlert,
  pencil,
  triangleAlert,
  undo2,
} from '#/ui/icons.ts'

export type FindingTone =
  | 'ok'
  | 'remark'
  | 'error'
  | 'checking'
  | 'by_number'
  | 'reason'
  | 'none'
  | 'waiting'
  | 'returned'
  | 'draft'
  | 'duplicate'
  | 'later'
  | 'info'

/** Icon and colour of what was found about one link or one slot. */
export const findingLooks: Record<FindingTone, { shape: Shape; ink: string }> = {
  ok: { shape: circleCheck, ink: 'text-ok' },
  remark: { shape: triangleAlert, ink: 'text-warn' },
  error: { shape: octagonAlert, ink: 'text-bad' },
  checking: { shape: loaderCircle, ink: 'text-sky-ink' },
  by_number: { shape: hash, ink: 'text-ink-2' },
  reason: { shape: messageSquareText, ink: 'text-ink-2' },
  none: { shape: circleDashed, ink: 'text-ink-2' },
  waiting: { shape: circleArrowUp, ink: 'text-accent' },
  returned: { shape: undo2, ink: 'text-warn' },
  draft: { shape: pencil, ink: 'text-accent' },
  duplicate: { shape: copy, ink: 'text-bad' },
  later: { shape: clock, ink: 'text-ink-2' },
  info: { shape: info, ink: 'text-ink-2' },
}

type FindingProps = {
  tone: FindingTone
  /** «Замечание.», «Ошибка.»: bold and coloured, the sentence after it in ink. */
  lead?: ReactNode
  children?: ReactNode
  className?: string
}

/** One line: icon, coloured lead, sentence. Without a lead the sentence itself takes the colour. */
export function Finding({ tone, lead, children, className }: FindingProps) {
  const { shape, ink } = findingLooks[tone]
  return (
    <p className={cx('flex gap-2', !lead && ink, className)}>
      <Icon shape={shape} size={17} className={cx('mt-0.5', ink, tone === 'checking' && 'animate-turn')} />
      <span className="min-w-0">
        {lead && <strong className={cx('font-semibold', ink)}>{lead} </strong>}
        {children}
      </span>
    </p>
  )
}
