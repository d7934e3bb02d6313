import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { disablePersonAction, enablePersonAction } from '../actions.ts'

/** Closes the portal to the person, or lets them in again: each takes the other back. */
export async function PersonSwitch({ id, disabled }: { id: string; disabled: boolean }) {
  const t = await getTranslations('people.person')
  return (
    <ActionForm
      key={disabled ? 'enable' : 'disable'}
      action={disabled ? enablePersonAction : disablePersonAction}
      fields={{ id }}
    >
      <SubmitButton variant={disabled ? 'primary' : 'danger'}>
        {disabled ? t('enable') : t('disable')}
      </SubmitButton>
    </ActionForm>
  )
}
