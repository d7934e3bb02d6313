import { useLocale, useTranslations } from 'next-intl'
import { isLateAt } from '#/domain/calendar/deadline.ts'
import { formatDate, untilTimeWords } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { RowLink } from '#/ui/row-link.tsx'
import { StateLabel } from '#/ui/state.tsx'
import type { State } from '#/ui/state-look.ts'
import { paths } from '#/web/paths.ts'
import type { HomeObligation } from '../loaders.ts'

/** A further obligation: title, state, and the one fact that matters in that state. */
export function ObligationRow({ obligation, several }: { obligation: HomeObligation; several: boolean }) {
  const locale = useLocale()
  const { directive, institution } = obligation
  const facts = useFacts(obligation)
  const { state, word } = useLook(obligation)
  const name = inLanguage({ locale, kk: institution.shortKk, ru: institution.shortRu })
  return (
    <RowLink
      href={paths.obligation({ locale, id: obligation.id })}
      title={inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })}
      note={
        <span className="text-dense flex flex-wrap gap-x-2.5">
          <StateLabel state={state} word={word} />
          <span>{several ? `${name}: ${facts}` : facts}</span>
        </span>
      }
    />
  )
}

function useLook({ stand, progress }: HomeObligation): { state: State; word: string } {
  const t = useTranslations()
  if (stand === 'overdue') return { state: 'overdue', word: t('timeliness.overdue') }
  if (stand === 'locked') return { state: 'overdue', word: t('obligations.row.lockedWord') }
  const state = stand === 'open' ? progress : stand
  return { state, word: t(`progressShort.${state}`) }
}

function useFacts(obligation: HomeObligation): string {
  const locale = useLocale()
  const t = useTranslations('obligations.row')
  const { stand, standing, firstCompleteAt, lateFrom, due, fixes, returnedAt, what } = obligation
  const day = (date: Parameters<typeof formatDate>[0]['date']) =>
    formatDate({ date, locale, style: 'day_month' })
  if (stand === 'exempt' || stand === 'withdrawn') return t('exempt')
  if (stand === 'refused') return t('refused')
  if (stand === 'returned') {
    if (returnedAt) return t('fixWhole')
    return fixes > 0 ? t('fix', { n: fixes, what }) : t('fixReady')
  }
  if (firstCompleteAt) {
    const late = isLateAt({ at: firstCompleteAt, lateFrom })
    return t(late ? 'late' : 'onTime', { date: day(firstCompleteAt) })
  }
  if (standing.kind === 'passed') return t('passed', { n: standing.days })
  if (standing.kind === 'last_day')
    return t('lastDay', { until: untilTimeWords({ time: standing.until, locale }) })
  return t('left', { n: standing.days, date: day(due.date) })
}
