import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { outOfWords } from '#/i18n/out-of.ts'
import { StepHeader } from '#/ui/step-header.tsx'
import type { LinesProps } from '../loaders.ts'
import type { ObligationView } from '../obligation-view.ts'
import { LineList } from './line-list.tsx'
import { OfflineForm } from './offline-form.tsx'
import { OpenSheets } from './open-sheets.tsx'
import { PasteBox } from './paste-box.tsx'
import { ReasonSheets } from './reason-sheet.tsx'
import { SlotStrip } from './slot-strip.tsx'
import { WatchPending } from './watch-pending.tsx'

/** Step 2: the platforms, the box for anything, and what was found in it. */
export function PublishStep({ data, openReason, kit, proof }: LinesProps & { kit?: ReactNode }) {
  const t = useTranslations('obligations')
  const { obligation, view } = data
  return (
    <section className="border-line border-t px-4 py-4 md:border-t-0 md:px-0 md:pt-0">
      <StepHeader
        number={2}
        title={t('step.publish')}
        state={view.steps.publish}
        stateWord={t(`step.${view.steps.publish}`)}
        note={<Coverage view={view} />}
      />
      <SlotStrip data={data} />
      {kit}
      {view.open ? (
        <div id="paste" className="mt-5 scroll-mt-4">
          <PasteBox obligationId={obligation.id} words={pasteWords(t)} />
          <OfflineForm obligationId={obligation.id} today={data.today} />
          <ReasonSheets data={data} />
          <OpenSheets />
        </div>
      ) : (
        <p className="text-note text-ink-2 mt-4">{t('paste.locked')}</p>
      )}
      {view.checks.done < view.checks.of && (
        <WatchPending report={obligation.id} said={t('progress', view.checks)} />
      )}
      <LineList data={data} openReason={openReason} proof={proof} />
    </section>
  )
}

function Coverage({ view: { slots, outlook } }: { view: ObligationView }) {
  const locale = useLocale()
  const t = useTranslations('obligations.slots')
  const required = slots.filter(({ slot }) => slot.required)
  const reasons = required.filter(({ tone }) => tone === 'reason').length
  const n = required.length
  const filled = n - outlook.missing.length - reasons
  const words =
    filled === 0
      ? t(n === 1 ? 'noneOne' : 'none', { n })
      : filled === n
        ? t(n === 1 ? 'allOne' : 'all', { n })
        : t('some', { out: outOfWords({ part: filled, whole: n, locale }) })
  return reasons > 0 ? `${words}, ${t('reasons', { n: reasons })}` : words
}

function pasteWords(t: ReturnType<typeof useTranslations<'obligations'>>) {
  return {
    label: t('paste.label'),
    placeholder: t('paste.placeholder'),
    paste: t('paste.paste'),
    read: t('paste.read'),
    reading: t('paste.reading'),
    clear: t('paste.clear'),
    offline: t('paste.offline'),
  }
}
