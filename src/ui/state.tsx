import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import type { State } from '#/ui/state-look.ts'
import { stateLooks } from '#/ui/state-look.ts'

type StateProps = { state: State; word: ReactNode; className?: string }

/** Icon and word on a soft ground: where a state stands alone. */
export function StatePill({ state, word, className }: StateProps) {
  const { shape, ink, soft } = stateLooks[state]
  return (
    <span className={cx('state-pill', ink, soft, className)}>
      <Icon shape={shape} size={17} />
      {word}
    </span>
  )
}

/** Icon and word without a ground: in rows and tables. */
export function StateLabel({ state, word, size = 17, className }: StateProps & { size?: number }) {
  const { shape, ink } = stateLooks[state]
  return (
    <span className={cx('state-label', ink, className)}>
      <Icon shape={shape} size={size} />
      <span>{word}</span>
    </span>
  )
}
