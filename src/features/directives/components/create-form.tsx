import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { plus } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { createDraftAction } from '../actions.ts'

/** The button that begins a letter: it posts, so that looking at a page never writes. */
export async function CreateForm({ label, children }: { label: string; children?: ReactNode }) {
  const t = await getTranslations('directives')
  return (
    <ActionForm action={createDraftAction} className="print:hidden">
      {children}
      <SubmitButton variant="primary" size={40} icon={plus} busyLabel={t('creating')}>
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
