import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import type { OpenedLine } from '#/server/reviews/reads/report.ts'
import type { FindingTone } from '#/ui/finding.tsx'
import type { Opened } from './loaders.ts'

export interface FindingWords {
  tone: FindingTone
  title: string
  note: string
}

/** Everything that is known about a line as short sentences, what needs a look first. */
export function useFindings({ line }: Opened): FindingWords[] {
  const locale = useLocale()
  const t = useTranslations('review')
  const error = useTranslations('itemErrorsShort')
  const remark = useTranslations('itemRemarksShort')
  const verdict = useVerdict(line)
  if (line.kind === 'reason') return []
  const late = line.remarks.some((code) => code.startsWith('published_'))
  return [
    ...line.errors.map((code) => ({ tone: 'error' as const, title: error(code), note: t(`notes.${code}`) })),
    ...line.remarks.map((code) => ({
      tone: 'remark' as const,
      title: remark(code),
      note: t(`notes.${code}`),
    })),
    ...(line.cameAgain
      ? [{ tone: 'returned' as const, title: t('findings.came_again'), note: t('findings.cameAgainNote') }]
      : []),
    verdict,
    ...(line.publishedAt
      ? [
          {
            tone: late ? ('by_number' as const) : ('ok' as const),
            title: t('findings.published', {
              when: formatDateTime({ instant: line.publishedAt, locale, style: 'day_month' }),
            }),
            note: late ? t('findings.byNumber') : t('findings.inTime'),
          },
        ]
      : []),
  ]
}

function useVerdict({ verdict, httpStatus }: OpenedLine): FindingWords {
  const t = useTranslations('review.verdict')
  const status = httpStatus ?? 0
  switch (verdict) {
    case null:
      return { tone: 'info', title: t('none'), note: t('noneNote') }
    case 'pending':
      return { tone: 'checking', title: t('pending'), note: t('pendingNote') }
    case 'answers':
      return { tone: 'ok', title: t('answers'), note: t('answersNote', { status }) }
    case 'gone':
      return { tone: 'error', title: t('gone'), note: t('goneNote', { status }) }
    case 'refused':
      return { tone: 'remark', title: t('refused'), note: t('refusedNote') }
    case 'unreachable':
      return {
        tone: 'remark',
        title: t('unreachable'),
        note: httpStatus ? t('unreachableStatus', { status }) : t('unreachableNote'),
      }
  }
}
