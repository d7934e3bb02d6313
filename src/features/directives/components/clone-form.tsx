import { getTranslations } from 'next-intl/server'
import { copy } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { cloneAction } from '../actions.ts'

interface CloneFormProps {
  id: string
  /** In a table: quiet, and named after its directive. */
  inRow?: { subject: string }
}

/** Begins a draft from this directive and opens it in the editor. */
export async function CloneForm({ id, inRow }: CloneFormProps) {
  const t = await getTranslations('directives')
  return (
    <ActionForm action={cloneAction} fields={{ id }} className="print:hidden">
      <SubmitButton
        size={inRow ? 36 : 40}
        variant={inRow ? 'quiet' : undefined}
        icon={copy}
        busyLabel={t('creating')}
        aria-label={inRow && `${t('clone')}: ${inRow.subject}`}
      >
        {t(inRow ? 'cloneShort' : 'clone')}
      </SubmitButton>
    </ActionForm>
  )
}
