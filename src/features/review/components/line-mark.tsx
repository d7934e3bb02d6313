import { useTranslations } from 'next-intl'
import { findingLooks } from '#/ui/finding.tsx'
import { Icon } from '#/ui/icon.tsx'
import { VisuallyHidden } from '#/ui/visually-hidden.tsx'
import type { Mark } from '../marks.ts'

/** Icon, number, and the word they stand for: spoken, or written where there is room for it. */
export function LineMark({ mark: { word, tone, n }, written }: { mark: Mark; written?: boolean }) {
  const t = useTranslations('review')
  const { shape, ink } = findingLooks[tone]
  const words = word === 'error' || word === 'remark' ? t(`marks.${word}`, { n }) : t(`marks.${word}`)
  return (
    <span
      className={`text-note inline-flex shrink-0 items-center gap-1.5 font-semibold ${ink}`}
      title={written ? undefined : words}
    >
      {written && (
        <span className={`text-dense font-normal max-md:sr-only ${n > 0 ? '' : 'text-ink-2'}`}>{words}</span>
      )}
      <Icon shape={shape} size={17} className={tone === 'checking' ? 'animate-turn' : undefined} />
      {n > 0 && (
        <span aria-hidden="true" className={written ? 'md:hidden' : undefined}>
          {n}
        </span>
      )}
      {!written && <VisuallyHidden>{words}</VisuallyHidden>}
    </span>
  )
}
