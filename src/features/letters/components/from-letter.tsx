import { getLocale, getTranslations } from 'next-intl/server'
import { fileFieldProps } from '#/i18n/file-field-words.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { FileField } from '#/ui/file-field.tsx'
import { Select, TextArea } from '#/ui/inputs.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { readTextAction } from '../actions.ts'
import { LetterFile } from './letter-file.tsx'

interface FromLetterProps {
  issuers: { id: string; name: string }[]
  /** What an upload without script was refused with. */
  error?: string
}

/** Where a letter comes in that the portal is to read: a file, or its text. */
export async function FromLetter({ issuers, error }: FromLetterProps) {
  const [locale, t, d] = await Promise.all([
    getLocale(),
    getTranslations('letters.new'),
    getTranslations('directives.fresh'),
  ])
  const field = { id: 'letter', label: t('file'), error, ...fileFieldProps({ purpose: 'letter', locale }) }
  return (
    <section className="mb-10">
      <SectionHeader title={t('title')} />
      <p className="text-ink-2 mt-3 mb-4">{t('lead')}</p>
      {issuers.length > 1 ? (
        <LetterFile field={field} issuers={issuers} label={d('issuer')} />
      ) : (
        <FileField {...field} />
      )}
      <Disclosure summary={t('paste')} className="mt-4">
        <ActionForm action={readTextAction}>
          {issuers.length > 1 && (
            <Field id="paste-issuer" label={d('issuer')} className="mb-4">
              <Select {...fieldAria({ id: 'paste-issuer' })} name="issuerId">
                {issuers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field id="letter-text" label={t('text')} className="mb-3">
            <TextArea {...fieldAria({ id: 'letter-text' })} name="text" rows={8} required />
          </Field>
          <SubmitButton size={40}>{t('read')}</SubmitButton>
        </ActionForm>
      </Disclosure>
    </section>
  )
}
