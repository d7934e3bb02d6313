import { useTranslations } from 'next-intl'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { pasteAction } from '../actions.ts'

/** Another link in the stead of a returned one, which stays with its reason until the new one is there. */
export function ReplaceForm({ item, obligationId }: { item: ObligationItem; obligationId: string }) {
  const t = useTranslations('obligations.card')
  const id = `replace-${item.id}`
  return (
    <ActionForm
      action={pasteAction}
      fields={{ obligationId, replaces: item.id }}
      className="flex basis-full flex-wrap items-end gap-2"
    >
      <Field id={id} label={t('replace')} className="min-w-56 flex-1">
        <TextInput
          {...fieldAria({ id })}
          name="text"
          required
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <SubmitButton busyLabel={t('replacing')}>{t('replaceNow')}</SubmitButton>
    </ActionForm>
  )
}
