import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { Checkbox } from '#/ui/choice.tsx'
import { check } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { applyImportAction, cancelImportAction } from '../actions.ts'
import { applyWords, countWords, type ImportRunView } from '../words.ts'

/** The one question of a preview. Rows with errors are left out only where somebody says so. */
export async function ApplyForm({ run }: { run: ImportRunView }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const { id: importId, creates, updates, bad, total } = run
  const label = applyWords({ run, t })
  return (
    <section className="mb-6 max-w-[60rem]">
      <p className="text-lead mb-3">{countWords({ run, t }).join(', ')}</p>
      {label === null ? (
        <p className="mb-4">{bad === total ? t('apply.allBad') : t('apply.nothing')}</p>
      ) : (
        <ActionForm action={applyImportAction} fields={{ importId }}>
          {bad > 0 && (
            <Checkbox
              name="onlyGood"
              value="true"
              required
              label={t('apply.onlyGood', { n: bad })}
              note={t('apply.onlyGoodNote')}
              className="mb-3"
            />
          )}
          <SubmitButton
            variant="primary"
            size={48}
            icon={check}
            busyLabel={t('apply.busy')}
            className="max-md:w-full"
          >
            {label}
          </SubmitButton>
        </ActionForm>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ActionForm action={cancelImportAction} fields={{ importId }}>
          <SubmitButton variant={creates + updates > 0 ? 'quiet' : 'secondary'}>
            {t('apply.cancel')}
          </SubmitButton>
        </ActionForm>
        {bad > 0 && <TextLink href={paths.imports({ locale })}>{t('apply.other')}</TextLink>}
      </div>
    </section>
  )
}
