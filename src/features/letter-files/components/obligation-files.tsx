import { useTranslations } from 'next-intl'
import { Disclosure } from '#/ui/disclosure.tsx'
import type { FileView } from '../loaders.ts'
import { FilePages } from './file-pages.tsx'
import { FileRow } from './file-row.tsx'

/** The files of a letter for those who got it: folded, because the text above says what to do. */
export function ObligationFiles({ files }: { files: FileView[] }) {
  const t = useTranslations('files')
  if (files.length === 0) return null
  return (
    <section aria-label={t('title')} className="border-line mt-4 space-y-3 border-t pt-3">
      {files.map((file) => (
        <article key={file.attachmentId}>
          <FileRow file={file} />
          {file.pages.length > 0 ? (
            <Disclosure summary={t('show')} className="page-details">
              <FilePages file={file} />
            </Disclosure>
          ) : (
            <FilePages file={file} />
          )}
        </article>
      ))}
    </section>
  )
}
