import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { PageViewer } from '#/ui/page-viewer.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import type { CopyView } from '../loaders.ts'

/** The stored picture of a page, and what else was kept of it, to be saved. */
export function StoredCopy({ copy, name }: { copy: CopyView; name: string }) {
  const locale = useLocale()
  const t = useTranslations('evidence')
  const { picture, text, mhtml, response, stampedAt } = copy
  const at = formatDateTime({ instant: copy.takenAt, locale, style: 'long' })
  const files = [
    text && { ...text, words: t('wholeText') },
    mhtml && { ...mhtml, words: t('mhtml', { size: mhtml.size }) },
    response && { ...response, words: t('response', { size: response.size }) },
  ].filter((file) => file !== null)
  return (
    <div className="space-y-3">
      {picture && (
        <PageViewer
          label={`${t('title')}: ${name}`}
          pages={[{ ...picture, number: 1, place: t('picture', { at }), large: t('openPicture') }]}
          words={{ previous: t('previous'), next: t('next') }}
        />
      )}
      <Disclosure summary={t('more')}>
        <ul className="text-note flex flex-wrap gap-x-5 print:hidden">
          {files.map(({ href, words }) => (
            <li key={href}>
              <TextLink href={href} className="inline-flex min-h-11 items-center md:min-h-8" target="_blank">
                {words}
              </TextLink>
            </li>
          ))}
        </ul>
        {picture && (
          <p className="text-caption text-ink-2">
            {t('hash')} <span className="font-mono break-all">{picture.sha256}</span>
          </p>
        )}
        {stampedAt && (
          <p className="text-caption text-ink-2">
            {t('stamped', { at: formatDateTime({ instant: stampedAt, locale, style: 'long' }) })}
          </p>
        )}
      </Disclosure>
    </div>
  )
}
