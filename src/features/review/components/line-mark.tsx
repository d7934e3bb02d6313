import { useTranslations } from 'next-intl'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'
import { findingLooks } from '#/ui/finding.tsx'
import { Icon } from '#/ui/icon.tsx'
import { VisuallyHidden } from '#/ui/visually-hidden.tsx'
import { markOf } from '../marks.ts'

/** Icon, number, and the word they stand for: spoken, or written where decided lines stand among others. */
export function LineMark({ line, showWord }: { line: ReviewLine; showWord?: boolean }) {
  const t = useTranslations('review')
  const { word, tone, n } = markOf(line)
  const { shape, ink } = findingLooks[tone]
  const words = word === 'error' || word === 'remark' ? t(`marks.${word}`, { n }) : t(`marks.${word}`)
  const written = showWord && line.decision !== null
  return (
    <span
      className={`text-note inline-flex shrink-0 items-center gap-1.5 font-semibold ${ink}`}
      title={words}
    >
      {written && <span className="text-dense text-ink-2 font-normal">{words}</span>}
      <Icon shape={shape} size={17} className={tone === 'checking' ? 'animate-turn' : undefined} />
      {n > 0 && <span aria-hidden="true">{n}</span>}
      {!written && <VisuallyHidden>{words}</VisuallyHidden>}
    </span>
  )
}
