import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { check } from '#/ui/icons.ts'

type StepHeaderProps = {
  number: number
  title: ReactNode
  note?: ReactNode
  state: 'todo' | 'now' | 'done'
  /** «готово», «сейчас»: said to screen readers after the title. */
  stateWord: string
  aside?: ReactNode
  id?: string
}

/** A numbered step whose circle becomes a green tick. */
export function StepHeader({ number, title, note, state, stateWord, aside, id }: StepHeaderProps) {
  return (
    <div className="flex items-start gap-3">
      <span className={cx('step-circle', circles[state])} aria-hidden>
        {state === 'done' ? <Icon shape={check} size={17} className="animate-appear" /> : number}
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <h2 id={id} className="text-lead font-semibold">
          {title}
          <span className="sr-only">, {stateWord}</span>
        </h2>
        {note && <div className="text-dense text-ink-2">{note}</div>}
      </div>
      {aside}
    </div>
  )
}

const circles = {
  todo: 'border border-line-strong text-ink-2',
  now: 'border border-accent bg-accent text-on-accent',
  done: 'border border-ok bg-ok text-bg',
}
