import { useTranslations } from 'next-intl'
import { findingLooks } from '#/ui/finding.tsx'
import { Icon } from '#/ui/icon.tsx'
import { useFindings } from '../use-findings.ts'
import type { Opened } from '../loaders.ts'
import { countsOf, markOf } from '../marks.ts'

/** What the machine found, each with a sentence; a person decides. */
export function Findings({ opened }: { opened: Opened }) {
  const t = useTranslations('review')
  const findings = useFindings(opened)
  const { tone, word } = markOf(opened.line)
  const { errors, remarks } = countsOf(opened.line)
  const counted = [
    ...(errors > 0 ? [t('marks.error', { n: errors })] : []),
    ...(remarks > 0 ? [t('marks.remark', { n: remarks })] : []),
  ].join(', ')
  const { shape, ink } = findingLooks[tone]
  // Counted lines say their number instead.
  const plain = word === 'clean' || word === 'waits' || word === 'remark' || word === 'error' ? 'none' : word
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id="findings" className={`text-h3 flex items-center gap-2.5 ${ink}`}>
          <Icon shape={shape} size={20} className={tone === 'checking' ? 'animate-turn' : undefined} />
          {opened.line.waiting && counted ? counted : t(`findings.${plain}`)}
        </h2>
        {opened.line.waiting && <span className="text-caption text-ink-2">{t('findings.human')}</span>}
      </div>
      <ul className="mt-4 flex flex-col gap-3">
        {findings.map((finding) => (
          <li key={finding.title} className="flex gap-2.5">
            <Icon
              shape={findingLooks[finding.tone].shape}
              size={17}
              className={`mt-0.5 ${findingLooks[finding.tone].ink} ${finding.tone === 'checking' ? 'animate-turn' : ''}`}
            />
            <div className="min-w-0">
              <p className="text-note font-medium">{finding.title}</p>
              <p className="text-dense text-ink-2">{finding.note}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
