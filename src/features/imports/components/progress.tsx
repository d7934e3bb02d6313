import { getLocale, getTranslations } from 'next-intl/server'
import { formatNumber } from '#/i18n/numbers.ts'
import { ActionForm } from '#/web/action-form.tsx'
import { paths } from '#/web/paths.ts'
import { Icon } from '#/ui/icon.tsx'
import { rotateCcw } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { cancelImportAction } from '../actions.ts'
import type { ImportRunView } from '../words.ts'
import { WatchRun } from './watch-run.tsx'

/** The step that the worker is at. The page looks again by itself; without a script the link does. */
export async function Progress({
  run,
  state,
}: {
  run: ImportRunView
  state: 'reading' | 'applying' | 'undoing'
}) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const { total, processed } = run
  // A table that does not say how long it is grows while it is read: the bar then only moves.
  const words =
    total > processed
      ? t('progress.of', {
          part: formatNumber({ value: processed, locale }),
          whole: formatNumber({ value: total, locale }),
        })
      : processed > 0
        ? t('progress.rows', { n: processed })
        : ''
  return (
    <section className="max-w-[48rem]" aria-live="polite">
      <h2 className="text-h3">{t(`progress.${state}`)}</h2>
      <progress
        className="file-progress mt-3 w-full"
        aria-label={t(`progress.${state}`)}
        {...(total > processed ? { value: processed, max: total } : {})}
      />
      <p className="text-note text-ink-2 mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>{words}</span>
        <a href={paths.importRun({ locale, id: run.id })} className="link inline-flex items-center gap-1.5">
          <Icon shape={rotateCcw} size={15} />
          {t('progress.reload')}
        </a>
      </p>
      <p className="text-note text-ink-2 mt-1">{t('progress.hint')}</p>
      {state === 'reading' && (
        <ActionForm action={cancelImportAction} fields={{ importId: run.id }} className="mt-4">
          <SubmitButton>{t('apply.cancel')}</SubmitButton>
        </ActionForm>
      )}
      <WatchRun />
    </section>
  )
}
