import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { Banner } from '#/ui/banner.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import { undo2 } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { undoImportAction } from '../actions.ts'
import type { ImportRunView } from '../words.ts'

/** What an import has done, and the way back. */
export async function Applied({ run }: { run: ImportRunView }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const { id: importId, creates, updates, bad, appliedAt, problem } = run
  const counts = [
    creates > 0 && t('done.created', { n: creates }),
    updates > 0 && t('done.updated', { n: updates }),
    bad > 0 && t('done.left', { n: bad }),
  ].filter((words) => words !== false)
  const at = appliedAt && formatDateTime({ instant: appliedAt, locale, style: 'numeric' })
  return (
    <>
      <Banner tone="ok" lead={t('done.lead')}>
        {t('done.text', { counts: counts.join(', '), at: at ? `(${at})` : '' })}
      </Banner>
      {problem === 'not_undoable' && (
        <Banner tone="remark" className="mt-3">
          {t('done.notUndoable')}
        </Banner>
      )}
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <ButtonLink variant="primary" href={paths.institutions({ locale })}>
          {t('done.list')}
        </ButtonLink>
        <ActionForm action={undoImportAction} fields={{ importId }}>
          <SubmitButton icon={undo2} busyLabel={t('done.undoBusy')}>
            {t('done.undo')}
          </SubmitButton>
        </ActionForm>
      </div>
    </>
  )
}
