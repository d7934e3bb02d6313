import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Select } from '#/ui/inputs.tsx'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { RowLink } from '#/ui/row-link.tsx'
import { paths } from '#/web/paths.ts'
import type { loadUnfinished } from '../list-loader.ts'
import { numberWords, subjectWords } from '../words-of.ts'
import { CreateForm } from './create-form.tsx'

interface NewDirectiveProps {
  issuers: { id: string; name: string }[]
  /** The place where a letter comes in. */
  fromLetter: ReactNode
  unfinished: Awaited<ReturnType<typeof loadUnfinished>>
}

/** Begins a letter; whoever came by the address sees first what is still unfinished. */
export async function NewDirective({ issuers, unfinished, fromLetter }: NewDirectiveProps) {
  const [locale, t, letters] = await Promise.all([
    getLocale(),
    getTranslations('directives'),
    getTranslations('letters.new'),
  ])
  return (
    <div className="max-w-2xl px-4 pb-10 md:px-8">
      <PageHeader title={t('create')} />
      {fromLetter}
      <SectionHeader title={letters('scratch')} />
      <p className="text-ink-2 mt-3 mb-5">{t('fresh.lead')}</p>
      <CreateForm label={t('fresh.start')}>
        {issuers.length > 1 && (
          <Field id="issuer" label={t('fresh.issuer')} className="mb-4">
            <Select {...fieldAria({ id: 'issuer' })} name="issuerId">
              {issuers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </CreateForm>
      {unfinished.length > 0 && (
        <section className="mt-10">
          <SectionHeader title={t('fresh.continue')} />
          <ul>
            {unfinished.map((draft) => (
              <li key={draft.id}>
                <RowLink
                  href={paths.directive({ locale, id: draft.id })}
                  title={subjectWords({ ...draft, locale })}
                  note={`${numberWords({ ...draft, locale })}. ${t('list.changed', {
                    when: formatDateTime({ instant: draft.updatedAt, locale, style: 'numeric' }),
                  })}`}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
