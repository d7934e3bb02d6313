import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '#/ui/button-link.tsx'
import { Finding } from '#/ui/finding.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { RadioList } from '#/ui/radio-list.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { issueAction } from '../actions.ts'
import { addressed } from '../addressed.ts'
import { editorWords } from '../editor-words.ts'
import { missingFields } from '../missing-fields.ts'
import type { DraftDirective } from '../loaders.ts'
import { counted } from '../plural-forms.ts'
import { AlarmsSeen } from './alarms-seen.tsx'
import { IssueSummary } from './issue-summary.tsx'

/** The confirmation as a page: for browsers without script. */
export async function ConfirmPage({ draft }: { draft: DraftDirective }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.confirm')])
  const { values, institutions, today, letter, notes, said } = draft
  const dayOff = notes.due?.dayOff
  const { id, version } = letter
  const words = editorWords(locale)
  const chosen = addressed({ institutions, audience: values.audience, today })
  const missing = missingFields({ values, addressees: chosen.length })
  const wrong = [notes.number?.taken ? notes.number.text : null, notes.due?.past ?? null].filter(
    (text) => text !== null,
  )
  const ready = missing.length === 0 && wrong.length === 0
  return (
    <div className="max-w-2xl px-4 pb-10 md:px-8">
      <PageHeader title={t('title')} />
      <IssueSummary values={values} chosen={chosen} words={words} locale={locale} />
      {missing.length > 0 && (
        <Finding tone="error" className="mt-5" lead={t('missing')}>
          {missing.map((name) => words.conflict.fields[name]).join(', ')}
        </Finding>
      )}
      {wrong.map((text) => (
        <Finding key={text} tone="error" className="mt-5">
          {text}
        </Finding>
      ))}
      <div className="mt-8 flex flex-wrap gap-3">
        {ready && (
          <ActionForm action={issueAction} fields={{ id, version }}>
            {dayOff && (
              <RadioList
                name="lastDay"
                legend={dayOff.question}
                options={dayOff.answers.map(({ lastDay, label }) => ({ value: lastDay, label }))}
                required
                className="mb-5"
              />
            )}
            <AlarmsSeen alarms={said?.alarms ?? []} words={words.letter} />
            <SubmitButton variant="primary" size={48} busyLabel={words.editor.issuing}>
              {counted({ forms: words.counts.issueTo, n: chosen.length, locale })}
            </SubmitButton>
          </ActionForm>
        )}
        <ButtonLink href={paths.directive({ locale, id })} size={48}>
          {t('back')}
        </ButtonLink>
      </div>
    </div>
  )
}
