import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '#/i18n/dates.ts'
import { buttonClass } from '#/ui/button-class.ts'
import { Icon } from '#/ui/icon.tsx'
import { download, fileText } from '#/ui/icons.ts'
import type { FileView } from '../loaders.ts'

/** A file by its name, with what it is, its size, and the way to save it. */
export function FileRow({ file, children }: { file: FileView; children?: ReactNode }) {
  const locale = useLocale()
  const t = useTranslations('files')
  const { kind, name, size, pageCount, addedLater, href } = file
  const later =
    addedLater && t('addedLater', { date: formatDate({ date: addedLater, locale, style: 'long' }) })
  const facts = [t(`kind.${kind}`), size, pageCount !== null && t('pages', { n: pageCount }), later].filter(
    Boolean,
  )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Icon shape={fileText} size={20} className="text-ink-2 shrink-0" />
      <div className="min-w-0 flex-1 basis-48">
        <p className="wrap-anywhere">{name}</p>
        <p className="text-note text-ink-2">{facts.join(' · ')}</p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        <a
          href={href}
          download
          className={buttonClass({ size: 36 })}
          aria-label={t('downloadNamed', { name })}
        >
          <Icon shape={download} size={17} />
          {t('download')}
        </a>
        {children}
      </div>
    </div>
  )
}
