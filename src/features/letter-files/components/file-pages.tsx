import { useTranslations } from 'next-intl'
import { Finding } from '#/ui/finding.tsx'
import { PageViewer } from '#/ui/page-viewer.tsx'
import type { FileView } from '../loaders.ts'
import { WatchFile } from '#/ui/watch-file.tsx'
import { lookAgain } from '#/web/look-again.ts'

/** What can be seen of a file: its pages, that they are being drawn, or why there are none. */
export function FilePages({ file, mayChange = false }: { file: FileView; mayChange?: boolean }) {
  const t = useTranslations('files')
  const problems = useTranslations('fileProblems')
  const { pages, name, waits, problem, pageCount } = file
  if (waits) return <WatchFile look={lookAgain} waiting={t('waiting')} tooLong={t('waitingLong')} />
  if (problem)
    return (
      <Finding tone="remark">
        {problems(problem)} {mayChange ? t('uploadAgain') : t('stillDownload')}
      </Finding>
    )
  if (pages.length === 0) return null
  const total = pageCount ?? pages.length
  const shown = pages.map((page) => ({
    ...page,
    place: t('page', { n: page.number, total }),
    large: t('large', { n: page.number }),
  }))
  return (
    <>
      <PageViewer
        label={t('viewer', { name })}
        pages={shown}
        words={{ previous: t('previous'), next: t('next') }}
      />
      {total > pages.length && (
        <p className="text-note text-ink-2 mt-2">{t('firstPages', { shown: pages.length, total })}</p>
      )}
    </>
  )
}
