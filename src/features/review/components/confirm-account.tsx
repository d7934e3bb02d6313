import { useTranslations } from 'next-intl'
import { check } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { confirmAccountAction } from '../actions.ts'
import type { Opened } from '../loaders.ts'
import { accountName } from '../titles.ts'

/** The account that the institution has proposed, confirmed where its link is looked at. */
export function ConfirmAccount({ opened: { line } }: { opened: Opened }) {
  const t = useTranslations('review')
  if (!line.proposal) return null
  return (
    <ActionForm action={confirmAccountAction} fields={line.proposal} className="mt-3 print:hidden">
      <SubmitButton icon={check} busyLabel={t('confirmingAccount')}>
        {t('confirmAccount', { account: accountName(line) })}
      </SubmitButton>
    </ActionForm>
  )
}
