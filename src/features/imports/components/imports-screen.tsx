import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { fileFieldProps } from '#/i18n/file-field-words.ts'
import { FileField } from '#/ui/file-field.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import { download } from '#/ui/icons.ts'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import type { ImportsPage } from '../loaders.ts'
import { RunList } from './run-list.tsx'

/** Where a table of institutions comes in: the upload, the form to fill in, and what came before. */
export async function ImportsScreen({ page: { runs, error }, tabs }: { page: ImportsPage; tabs: ReactNode }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader title={t('title')} />
      {tabs}
      <div className="grid gap-x-14 gap-y-8 pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <section className="max-w-[72ch]">
          <p className="text-lead mb-4">{t('lead')}</p>
          <FileField
            id="table"
            label={t('upload.label')}
            {...fileFieldProps({ purpose: 'import', locale })}
            {...(error === null ? {} : { error })}
          />
        </section>
        <Form />
      </div>
      <section className="mt-10">
        <SectionHeader title={t('runs.title')} />
        <RunList runs={runs} />
      </section>
    </div>
  )
}

async function Form() {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const rules = ['district', 'parent', 'closing', 'names'] as const
  return (
    <section>
      <h2 className="text-h3">{t('template.title')}</h2>
      <p className="text-note text-ink-2 mt-1">{t('template.text')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        <ButtonLink href={`/api/register/template?format=xlsx&locale=${locale}`} icon={download} download>
          {t('template.xlsx')}
        </ButtonLink>
        <a href={`/api/register/template?format=csv&locale=${locale}`} className="link text-note" download>
          {t('template.csv')}
        </a>
        <a href={`/api/register/export?format=xlsx&locale=${locale}`} className="link text-note" download>
          {t('template.current')}
        </a>
      </div>
      <details className="mt-4">
        <summary className="link cursor-pointer">{t('rules.title')}</summary>
        <ul className="text-note mt-2 list-disc space-y-1.5 pl-5">
          {rules.map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
