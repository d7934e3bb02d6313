import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDateTime } from '#/i18n/dates.ts'
import { Finding } from '#/ui/finding.tsx'
import { PageViewer } from '#/ui/page-viewer.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import type { UploadView } from '../loaders.ts'
import { WatchFile } from '#/ui/watch-file.tsx'
import { lookAgain } from '#/web/look-again.ts'

/** What an institution brought itself, page by page; `corner` is what may be done to each. */
export function Uploaded({
  files,
  corner,
}: {
  files: readonly UploadView[]
  corner?: (file: UploadView) => ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('evidence')
  return (
    <ul aria-label={t('uploaded')} className="space-y-4">
      {files.map((file) => (
        <li key={file.attachmentId} className="space-y-2">
          <div className="flex flex-wrap items-center justify-between gap-x-3">
            <p className="text-note text-ink-2 min-w-0 wrap-anywhere">
              {t('uploadedAt', {
                name: file.name,
                at: formatDateTime({ instant: file.addedAt, locale, style: 'numeric' }),
              })}
            </p>
            {corner?.(file)}
          </div>
          <Pages file={file} />
          {file.download && (
            <TextLink href={file.download} className="text-note inline-flex min-h-11 items-center md:min-h-8">
              {t('download')}
            </TextLink>
          )}
        </li>
      ))}
    </ul>
  )
}

function Pages({ file }: { file: UploadView }) {
  const t = useTranslations('evidence')
  const problems = useTranslations('fileProblems')
  const { pages, name, waits, problem } = file
  if (waits) return <WatchFile look={lookAgain} waiting={t('waiting')} tooLong={t('waitingLong')} />
  if (problem)
    return (
      <Finding tone="remark">
        {problems(problem)} {t('uploadAgain')}
      </Finding>
    )
  const total = pages.length
  const shown = pages.map((page) => ({
    ...page,
    place: t('page', { n: page.number, total }),
    large: t('large', { n: page.number }),
  }))
  return (
    <PageViewer
      label={t('viewer', { name })}
      pages={shown}
      words={{ previous: t('previous'), next: t('next') }}
    />
  )
}
