import { useLocale, useTranslations } from 'next-intl'
import { findingsOf } from '#/domain/verification/findings.ts'
import { publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import type { Reason } from '#/domain/verification/reasons.ts'
import { formatDateTime } from '#/i18n/dates.ts'
import { reasonWords } from '#/i18n/reason-words.ts'
import type { OpenedLine } from '#/server/reviews/reads/report.ts'
import type { FindingTone } from '#/ui/finding.tsx'
import type { Opened } from './loaders.ts'
import { publishedWords } from './published-words.ts'

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
  const words = reasonWords(locale)
  const look = useVerdict(line)
  // No look is missing where there is nothing to look at.
  const verdict = line.kind === 'offline' ? null : look
  if (line.kind === 'reason') return []
  const { errors, remarks, foundErrors, foundRemarks, notes } = findingsOf(line)
  const found = ({ tone, reasons }: { tone: FindingTone; reasons: readonly Reason[] }) =>
    reasons.map((reason) => ({ tone, title: words.short(reason), note: words.note(reason) }))
  const early = [...line.remarks, ...line.reasons.map(({ code }) => code)].some((code) =>
    code.startsWith('published_'),
  )
  return [
    ...errors.map((code) => ({ tone: 'error' as const, title: error(code), note: t(`notes.${code}`) })),
    ...found({ tone: 'error', reasons: foundErrors }),
    ...(line.contest ? [{ tone: 'reason' as const, title: t('contested'), note: line.contest }] : []),
    ...remarks.map((code) => ({ tone: 'remark' as const, title: remark(code), note: t(`notes.${code}`) })),
    ...found({ tone: 'remark', reasons: foundRemarks }),
    ...(line.cameAgain
      ? [{ tone: 'returned' as const, title: t('findings.came_again'), note: t('findings.cameAgainNote') }]
      : []),
    ...(verdict ? [verdict] : []),
    ...(line.publishedDay && !early
      ? [
          {
            tone: 'ok' as const,
            title: t('findings.published', { when: publishedWords({ line, locale, style: 'day_month' }) }),
            note: words.source(line.publishedSource ?? 'id'),
          },
        ]
      : []),
    ...found({ tone: 'info', reasons: notes }),
  ]
}

/** Where the look stands; what it found is named by its reasons. */
function useVerdict(line: OpenedLine): FindingWords | null {
  const { verdict, httpStatus, retryAt } = line
  const locale = useLocale()
  const t = useTranslations('review.verdict')
  switch (verdict) {
    case null:
      return { tone: 'info', title: t('none'), note: t('noneNote') }
    case 'pending':
      return retryAt
        ? {
            tone: 'later',
            title: t('retry'),
            note: t('retryNote', { at: formatDateTime({ instant: retryAt, locale, style: 'day_month' }) }),
          }
        : { tone: 'checking', title: t('pending'), note: t('pendingNote') }
    case 'ok':
      return publicationVerdict(line) === 'ok'
        ? { tone: 'ok', title: t('ok'), note: t('okNote', { status: httpStatus ?? 0 }) }
        : { tone: 'info', title: t('ok'), note: t('openedNote') }
    default:
      return null
  }
}
