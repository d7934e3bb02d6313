import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#/ui/button.tsx'
import { cx } from '#/ui/cx.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { decideItemsAction } from '../actions.ts'
import { reviewHref } from '../addresses.ts'
import { useDecisionWords } from '../decision-words.ts'
import { reasonFieldId, reviewIds } from '../ids.ts'
import type { Opened, Review } from '../loaders.ts'
import { verdictOf } from '../marks.ts'
import { phraseWords, useReasonWords } from '../reason-words.ts'
import { suggestedPhrase } from '../suggestion.ts'
import { DecisionForm } from './decision-form.tsx'
import { KeyLegend } from './key-legend.tsx'
import { ReasonFields } from './reason-fields.tsx'

/** The foot of the right column: the phrase of a return and the two buttons. */
export function Decision({ review, opened }: { review: Review; opened: Opened }) {
  const locale = useLocale()
  const t = useTranslations('review.decide')
  const { filter } = review
  const { line, around } = opened
  const words = useDecisionWords(line.kind === 'reason' ? 'reason' : 'line')
  const { reason, phrases } = useReasonWords((phrase) =>
    reviewHref({ filter, change: { item: line.id, phrase }, locale }),
  )
  // A phrase was chosen for one line; the one that opened in its place has its own.
  const chosen = filter.item === line.id ? filter.phrase : undefined
  const phrase = chosen ?? suggestedPhrase(line)
  const next = filter.report && around.nextWaiting
  const wrong = verdictOf(line) === 'error'
  if (!line.waiting) return <KeyLegend review={review} opened={opened} alone />
  return (
    <>
      <DecisionForm
        id={reviewIds.decision}
        action={decideItemsAction}
        fields={{ itemIds: [line.id], withError: String(wrong) }}
        words={words}
        subject={line.id}
        goOn={next ? reviewHref({ filter, change: { item: next.id }, locale }) : undefined}
        askFirst={wrong || line.verdict === 'pending' ? reviewIds.unchecked : undefined}
        reasonId={reasonFieldId({ prefix: 'line', locale })}
        className="contents"
      >
        <div className="border-line order-2 px-4 print:hidden py-1.5 max-lg:border-t md:px-6 lg:min-h-0 lg:shrink-0 lg:overflow-y-auto lg:border-t">
          <ReasonFields
            key={`${line.id}-${chosen ?? ''}`}
            prefix="line"
            initial={phrase ? phraseWords(phrase) : { kk: '', ru: '' }}
            phrases={phrases}
            words={reason}
            folded={{ language: locale === 'kk' ? 'kk' : 'ru', open: chosen !== undefined }}
          />
        </div>
        <div data-sticky-bar className={barLook}>
          <SubmitButton
            id={reviewIds.accept}
            name="kind"
            value="accepted"
            variant="primary"
            size={48}
            keyCap="A"
            busyLabel={t('accepting')}
          >
            {t(wrong ? 'acceptWrong' : 'accept')}
          </SubmitButton>
          <SubmitButton name="kind" value="returned" size={48} keyCap="R" busyLabel={t('returning')}>
            {t('return')}
          </SubmitButton>
        </div>
      </DecisionForm>
      <KeyLegend review={review} opened={opened} />
      <SureDialog why={wrong ? 'wrong' : 'unchecked'} />
    </>
  )
}

/** At the foot of the screen while the publication scrolls; on a desk at the foot of its column. */
const barLook = cx(
  'border-line bg-surface shadow-bar sticky bottom-0 order-4 z-20 flex gap-2.5 border-t px-4 pt-3',
  'pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:px-6 lg:static lg:border-t-0 lg:pt-1 lg:pb-2.5 lg:shadow-none',
  '*:min-w-0 *:flex-1 *:px-2 print:hidden',
)

/** Asked before a line is accepted that has an error, or whose page the portal has not looked at yet. */
function SureDialog({ why }: { why: 'wrong' | 'unchecked' }) {
  const t = useTranslations('review')
  const close = useTranslations('review.report')
  return (
    <Dialog
      id={reviewIds.unchecked}
      title={t(`decide.${why}.title`)}
      closeLabel={close('close')}
      actions={
        <>
          <form method="dialog" className="flex flex-col">
            <Button type="submit">{t(`decide.${why}.wait`)}</Button>
          </form>
          <Button
            type="submit"
            form={reviewIds.decision}
            name="kind"
            value="accepted"
            variant="primary"
            data-sure=""
          >
            {t(`decide.${why}.accept`)}
          </Button>
        </>
      }
    >
      <p>{t(`decide.${why}.text`)}</p>
    </Dialog>
  )
}
