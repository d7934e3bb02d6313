import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { circleCheck, info, octagonAlert, triangleAlert, wifiOff } from '#/ui/icons.ts'

export type BannerTone = 'offline' | 'info' | 'ok' | 'remark' | 'error'

type BannerProps = {
  tone: BannerTone
  /** «Нет связи.»: what happened, bold. */
  lead?: ReactNode
  /** What to do. */
  children?: ReactNode
  action?: ReactNode
  className?: string
  id?: string
}

/** A sentence across the page about the page. An error is announced at once; focus may be moved to it. */
export function Banner({ tone, lead, children, action, className, id }: BannerProps) {
  const { shape, look, ink } = looks[tone]
  return (
    <div
      id={id}
      className={cx('banner', look, className)}
      role={tone === 'error' ? 'alert' : 'status'}
      tabIndex={-1}
    >
      <Icon shape={shape} size={20} className={cx('mt-0.5', ink)} />
      <div className="min-w-0 flex-1">
        {lead && <strong className="font-semibold">{lead} </strong>}
        {children}
      </div>
      {action}
    </div>
  )
}

const looks: Record<BannerTone, { shape: Shape; look: string; ink: string }> = {
  offline: { shape: wifiOff, look: 'border-gold bg-gold-soft', ink: 'text-gold-ink' },
  info: { shape: info, look: 'border-accent bg-accent-soft', ink: 'text-accent' },
  ok: { shape: circleCheck, look: 'border-ok bg-ok-soft', ink: 'text-ok' },
  remark: { shape: triangleAlert, look: 'border-warn bg-warn-soft', ink: 'text-warn' },
  error: { shape: octagonAlert, look: 'border-bad bg-bad-soft', ink: 'text-bad' },
}
