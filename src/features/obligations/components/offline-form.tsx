import { useTranslations } from 'next-intl'
import { offlineMedia } from '#/domain/obligations/offline.ts'
import { ChipCheckbox } from '#/ui/chip-checkbox.tsx'
import { Disclosure } from '#/ui/disclosure.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { addOfflineAction } from '../actions.ts'

interface OfflineFormProps {
  obligationId: string
  /** YYYY-MM-DD, in the portal's zone. */
  today: string
}

/** No link: a newspaper, a broadcast, a poster. Native and folded, below the box that most people need. */
export function OfflineForm({ obligationId, today }: OfflineFormProps) {
  const t = useTranslations('obligations.offline')
  const media = useTranslations('links.media')
  return (
    <Disclosure summary={t('open')} className="mt-4">
      <ActionForm action={addOfflineAction} fields={{ obligationId }} className="space-y-4 pt-1">
        <fieldset>
          <legend className="text-note mb-2 font-medium">{t('medium')}</legend>
          <div className="flex flex-wrap gap-2">
            {offlineMedia.map((medium) => (
              <ChipCheckbox
                key={medium}
                type="radio"
                name="medium"
                value={medium}
                label={media(medium)}
                required
              />
            ))}
          </div>
        </fieldset>
        <Field id="offline-title" label={t('name')} hint={t('nameHint')}>
          <TextInput
            {...fieldAria({ id: 'offline-title', hint: true })}
            name="title"
            required
            maxLength={200}
          />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field id="offline-day" label={t('day')}>
            <TextInput
              {...fieldAria({ id: 'offline-day' })}
              type="date"
              name="publishedOn"
              required
              max={today}
            />
          </Field>
          <Field id="offline-place" label={t('place')} aside={t('optional')} hint={t('placeHint')}>
            <TextInput {...fieldAria({ id: 'offline-place', hint: true })} name="place" maxLength={200} />
          </Field>
        </div>
        <p className="text-note text-ink-2">{t('then')}</p>
        <SubmitButton busyLabel={t('adding')}>{t('add')}</SubmitButton>
      </ActionForm>
    </Disclosure>
  )
}
