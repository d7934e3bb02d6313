import type { getTranslations } from 'next-intl/server'
import type { YearState } from '#/domain/compliance/year.ts'
import { dueDay, formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { outOfWords } from '#/i18n/out-of.ts'
import { paths } from '#/web/paths.ts'
import type { State } from '#/ui/state-look.ts'
import type { Obligation } from './loaders.ts'

type Translate = Awaited<ReturnType<typeof getTranslations<'institutions'>>>

interface Words {
  obligation: Obligation
  locale: Locale
  t: Translate
}

/** Where a obligation opens: the review for the department's staff, the obligation for the institution itself. */
export function obligationHref({
  obligation,
  own,
  locale,
}: {
  obligation: Obligation
  own: boolean
  locale: Locale
}): string | null {
  if (own) return paths.obligation({ locale, id: obligation.id })
  return obligation.reviewable ? paths.review({ locale, query: { report: obligation.id } }) : null
}

export function subjectOf({ obligation, locale }: Omit<Words, 't'>): string {
  return inLanguage({ locale, kk: obligation.subjectKk, ru: obligation.subjectRu })
}

export function dueOf({ obligation, locale }: Omit<Words, 't'>): string {
  return dueDay({ lateFrom: obligation.lateFrom, locale, style: 'numeric' })
}

/** «17.12, мерзімінде», «20.05, 2 күн кеш», or how long it is overdue; empty while there is time. */
export function receivedOf({ obligation, locale, t }: Words): string {
  const { exempt, timeliness, firstCompleteAt, daysLate } = obligation
  if (exempt || timeliness === 'not_due') return ''
  if (!firstCompleteAt || timeliness === 'overdue') return t('received.overdue', { n: daysLate })
  const date = formatDate({ date: firstCompleteAt, locale, style: 'numeric_day' })
  return timeliness === 'late' ? t('received.late', { date, n: daysLate }) : t('received.on_time', { date })
}

/** «5-тен 4», «1 себеп» and «жобада 1», or why nothing is expected. */
export function publicationsOf({ obligation, locale, t }: Words): { filled: string; beside: string | null } {
  const { exempt, covered, reasons, drafts, slots } = obligation
  if (exempt) {
    const reason = inLanguage({
      locale,
      kk: obligation.exemptReasonKk ?? '',
      ru: obligation.exemptReasonRu ?? '',
    })
    return { filled: reason, beside: null }
  }
  const beside = [
    ...(reasons > 0 ? [t('reasons', { n: reasons })] : []),
    ...(drafts > 0 ? [t('drafts', { n: drafts })] : []),
  ]
  return {
    filled: outOfWords({ part: covered, whole: slots.length, locale }),
    beside: beside.length > 0 ? beside.join(', ') : null,
  }
}

/** How a state of the year looks: an accepted report shows how it stood to its deadline. */
export const yearLooks: Record<YearState, State> = {
  accepted_on_time: 'on_time',
  accepted_late: 'late',
  submitted: 'submitted',
  returned: 'returned',
  overdue: 'overdue',
  in_progress: 'in_progress',
  not_started: 'not_started',
  exempt: 'exempt',
}
