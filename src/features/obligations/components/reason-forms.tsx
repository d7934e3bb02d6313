import { useTranslations } from 'next-intl'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextArea } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { giveReasonAction } from '../actions.ts'
import type { SlotView } from '../obligation-view.ts'

interface ReasonFormsProps {
  slot: SlotView
  obligationId: string
  /** Both may be on one page: their fields need names of their own. */
  place: 'sheet' | 'page'
}

/** Why there is no link: one tap on a ready phrase, or own words. */
export function ReasonForms({ slot: { slot, reason }, obligationId, place }: ReasonFormsProps) {
  const t = useTranslations('obligations.reason')
  const fields = { obligationId, slotId: slot.id }
  const area = `${place}-words-${slot.id}`
  return (
    <div className="pb-2">
      <ActionForm action={giveReasonAction} fields={fields}>
        <p className="text-note text-ink-2">{t('ready')}</p>
        <div className="divide-line border-line mt-1 divide-y border-y">
          {phrasesFor(slot.platform).map((phrase) => (
            <button
              key={phrase}
              type="submit"
              name="reason"
              value={t(`phrases.${phrase}`)}
              className="hover:text-accent block min-h-11 w-full py-2.5 text-left"
            >
              {t(`phrases.${phrase}`)}
            </button>
          ))}
        </div>
      </ActionForm>
      <ActionForm action={giveReasonAction} fields={fields} className="mt-4 space-y-3">
        <Field id={area} label={t('own')} hint={t('hint')}>
          <TextArea
            {...fieldAria({ id: area, hint: true })}
            name="reason"
            rows={2}
            required
            maxLength={2000}
            defaultValue={reason?.reason ?? ''}
          />
        </Field>
        <SubmitButton>{t('save')}</SubmitButton>
      </ActionForm>
    </div>
  )
}

type Phrase = 'media1' | 'media2' | 'media3' | 'site1' | 'site2' | 'social1' | 'social2' | 'any1'

function phrasesFor(platform: SlotView['slot']['platform']): Phrase[] {
  if (platform === 'media') return ['media1', 'media2', 'media3']
  if (platform === 'site' || platform === 'govkz') return ['site1', 'site2', 'any1']
  return platform === 'any' ? ['any1'] : ['social1', 'social2', 'any1']
}
