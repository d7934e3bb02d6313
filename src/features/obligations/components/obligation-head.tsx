import { useLocale, useTranslations } from 'next-intl'
import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import { dueWords, formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { StatePill } from '#/ui/state.tsx'
import type { State } from '#/ui/state-look.ts'
import type { ObligationData } from '../loaders.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { DueHead } from './due-head.tsx'

/** What is asked of the institution now, then which letter asks it. */
export function ObligationHead({ data }: { data: ObligationData }) {
  const locale = useLocale()
  const t = useTranslations('obligations.head')
  const { obligation, view } = data
  const { directive } = obligation
  return (
    <header className="px-4 pt-4 pb-4 md:px-0 md:pt-8">
      {view.stand === 'open' || view.stand === 'overdue' ? (
        <DueHead standing={view.standing} due={obligation.due} ticks={view.ticks} />
      ) : (
        <Settled data={data} />
      )}
      <h1 className="text-h1 mt-4" tabIndex={-1}>
        {inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })}
      </h1>
      <p className="text-note text-ink-2 mt-1">
        {inLanguage({ locale, kk: directive.issuer.shortKk, ru: directive.issuer.shortRu })}
        <br />
        {t.rich('letter', {
          n: (chunks) => <span className="whitespace-nowrap">{chunks}</span>,
          number: directive.number,
          date: formatDate({ date: directive.letterDate, locale, style: 'long' }),
        })}
      </p>
    </header>
  )
}

/** Where no day counts any more: the state, large, and what it means. */
function Settled({ data }: { data: ObligationData }) {
  const timeliness = useTranslations('timeliness')
  const { stand, timeliness: judged } = data.view
  const { state, title, note } = useSettledWords(data)
  return (
    <div>
      <p className="text-due">{title}</p>
      <p className="text-lead mt-1">{note}</p>
      {(judged === 'on_time' || judged === 'late') && stand !== 'exempt' && stand !== 'withdrawn' && (
        <p className="mt-3 flex flex-wrap gap-2">
          {stand !== 'locked' && <StatePill state={state} word={title} className="sr-only" />}
          <StatePill state={judged} word={timeliness(judged)} />
        </p>
      )}
    </div>
  )
}

interface SettledWords {
  state: State
  title: string
  note: string
}

function useSettledWords({ obligation, view }: ObligationData): SettledWords {
  const locale = useLocale()
  const t = useTranslations('obligations.head')
  const { directive } = obligation
  const reason = (words: Record<'kk' | 'ru', string | null>) => whicheverLanguage({ locale, ...words }) ?? ''
  switch (view.stand) {
    case 'returned': {
      const lines = view.fixes.n > 0 ? t('returnedFix', view.fixes) : t('returnedReady')
      return {
        state: 'returned',
        title: t('returned'),
        note: obligation.returnedAt ? t('returnedWhole') : lines,
      }
    }
    case 'accepted':
      return { state: 'accepted', title: t('accepted'), note: t('acceptedNote') }
    case 'exempt': {
      const why = reason({ kk: obligation.exemptReasonKk, ru: obligation.exemptReasonRu })
      return { state: 'exempt', title: t('exempt'), note: t('exemptNote', { reason: why }) }
    }
    case 'refused': {
      const why = reason({ kk: obligation.refusalReasonKk, ru: obligation.refusalReasonRu })
      return { state: 'refused', title: t('refused'), note: t('refusedNote', { reason: why }) }
    }
    case 'closed': {
      const closedAt = directive.closedAt ?? obligation.lateFrom
      const date = formatDate({ date: closedAt, locale, style: 'long' })
      return { state: 'closed', title: t('closed'), note: t('closedNote', { date }) }
    }
    case 'withdrawn': {
      const why = reason({ kk: directive.withdrawReasonKk, ru: directive.withdrawReasonRu })
      return { state: 'withdrawn', title: t('withdrawn'), note: t('withdrawnNote', { reason: why }) }
    }
    case 'locked': {
      const date = lastGoodDay(obligation.lockAt ?? obligation.lateFrom)
      const until = dueWords({ due: { date, rule: 'inclusive', time: null }, locale })
      const note = obligation.firstCompleteAt ? t('lockedReturned') : t('lockedNote', { until })
      return { state: 'overdue', title: t('locked'), note }
    }
    default:
      return {
        state: 'submitted',
        title: t('submitted'),
        note: view.open ? t('submittedNote') : t('submittedLocked'),
      }
  }
}
