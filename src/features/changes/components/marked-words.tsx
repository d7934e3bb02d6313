import { Fragment } from 'react'
import type { DiffPart } from '#/domain/directives/word-diff.ts'
import { cx } from '#/ui/cx.ts'

/** A wording with what the other one does not have marked: struck out where it is gone, underlined where it is new. */
export function MarkedWords({
  parts,
  gone,
  className,
}: {
  parts: DiffPart[]
  gone?: boolean
  className?: string
}) {
  return (
    <p className={cx('wrap-anywhere whitespace-pre-line', className)}>
      {parts.map(({ text, changed }, place) => {
        if (!changed) return <Fragment key={place}>{text}</Fragment>
        return gone ? (
          <del key={place} className="bg-bad-soft text-bad decoration-1">
            {text}
          </del>
        ) : (
          <ins key={place} className="bg-ok-soft text-ok decoration-1 underline-offset-2">
            {text}
          </ins>
        )
      })}
    </p>
  )
}
