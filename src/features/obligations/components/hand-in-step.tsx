import { useLocale, useTranslations } from 'next-intl'
import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import { StepHeader } from '#/ui/step-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { ObligationData } from '../loaders.ts'

/** Step 3: what was handed in so far, and until when it may be added to. */
export function HandInStep({ data: { obligation, view } }: { data: ObligationData }) {
  const locale = useLocale()
  const t = useTranslations('obligations')
  const [last] = obligation.submissions
  const until =
    obligation.lockAt &&
    dueWords({ due: { date: lastGoodDay(obligation.lockAt), rule: 'inclusive', time: null }, locale })
  return (
    <section id="hand-in" className="border-line scroll-mt-4 border-t px-4 py-4 md:border-t-0 md:px-0">
      <StepHeader
        number={3}
        title={t('handIn.title')}
        state={view.steps.handIn}
        stateWord={t(`step.${view.steps.handIn}`)}
        note={
          <>
            {last && (
              <p>
                {t('handIn.sent', {
                  at: formatDateTime({ instant: last.receivedAt, locale, style: 'day_month' }),
                })}
                {', '}
                <TextLink href={paths.receipt({ locale, id: last.id })}>
                  {t('handIn.receipt', { number: last.number })}
                </TextLink>
              </p>
            )}
            {!obligation.firstCompleteAt && view.started && view.outlook.missing.length > 0 && (
              <p className="text-warn">{t('handIn.incomplete')}</p>
            )}
            {view.open && <p>{until ? t('handIn.laterUntil', { until }) : t('handIn.later')}</p>}
          </>
        }
      />
    </section>
  )
}
