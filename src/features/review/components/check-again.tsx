import { useTranslations } from 'next-intl'
import { lookOf } from '#/domain/verification/publication-verdict.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { checkAgainAction } from '../actions.ts'
import type { Opened } from '../loaders.ts'

/** One more look at a link, where the last one left a doubt. */
export function CheckAgain({ opened: { line } }: { opened: Opened }) {
  const t = useTranslations('review')
  if (line.kind !== 'link' || line.errors.length > 0 || line.verdict === 'ok' || lookOf(line) === 'checking')
    return null
  return (
    <ActionForm action={checkAgainAction} fields={{ itemId: line.id }} className="mt-3 print:hidden">
      <SubmitButton variant="quiet" busyLabel={t('checkingAgain')}>
        {t('checkAgain')}
      </SubmitButton>
    </ActionForm>
  )
}
