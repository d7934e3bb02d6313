import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { ImportPage } from '../loaders.ts'
import { Applied } from './applied.tsx'
import { ApplyForm } from './apply-form.tsx'
import { Ended } from './ended.tsx'
import { PreviewRows } from './preview-rows.tsx'
import { Progress } from './progress.tsx'

/** One table on its way into the register: read, looked at, written, or taken back. */
export async function ImportScreen({ page }: { page: ImportPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const { run, hasRows } = page
  const at = formatDateTime({ instant: run.createdAt, locale, style: 'long' })
  const post = inLanguage({ locale, kk: run.by?.postKk ?? '', ru: run.by?.postRu ?? '' })
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader
        eyebrow={<TextLink href={paths.imports({ locale })}>{t('title')}</TextLink>}
        title={<span className="wrap-anywhere">{run.file.name}</span>}
        meta={t('meta', { at, post })}
      />
      <Standing page={page} />
      {hasRows && <PreviewRows page={page} />}
    </div>
  )
}

async function Standing({ page: { run } }: { page: ImportPage }) {
  switch (run.state) {
    case 'reading':
    case 'applying':
    case 'undoing':
      return <Progress run={run} state={run.state} />
    case 'preview':
      return <ApplyForm run={run} />
    case 'done':
      return <Applied run={run} />
    case 'undone':
    case 'failed':
    case 'cancelled':
      return <Ended run={run} state={run.state} />
  }
}
