import { useLocale, useTranslations } from 'next-intl'
import { kitFormats } from '#/contracts/kits.ts'
import { Icon } from '#/ui/icon.tsx'
import { download, fileText } from '#/ui/icons.ts'
import { paths } from '#/web/paths.ts'

interface KitFilesProps {
  directiveId: string
  version: number
  /** With what each looks like. */
  shown?: boolean
}

/** The images and the poster: what they look like, and one tap to have them. */
export function KitFiles({ directiveId, version, shown }: KitFilesProps) {
  const locale = useLocale()
  const t = useTranslations('kit')
  const [file, v] = [{ locale, id: directiveId }, version]
  return (
    <ul
      className="mt-3 grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-4 xl:data-[shown=true]:grid-cols-2"
      data-shown={shown}
    >
      {kitFormats.map((format) => (
        <li key={format} className="flex min-w-0 flex-col">
          <span className="bg-sunken border-line flex h-36 items-center justify-center overflow-hidden rounded-md border">
            {format === 'poster' ? (
              <Icon shape={fileText} size={32} className="text-ink-2" />
            ) : (
              <img
                src={paths.kitFile({ ...file, format, query: { v } })}
                alt={t('picture', { format: t(`format.${format}`) })}
                loading="lazy"
                className="max-h-full max-w-full"
              />
            )}
          </span>
          <a
            href={paths.kitFile({ ...file, format, query: { v, download: 1 } })}
            download
            className="link text-note mt-1 inline-flex min-h-11 items-center gap-1.5"
          >
            <Icon shape={download} size={17} />
            {t(`format.${format}`)}
          </a>
          <span className="text-caption text-ink-2 -mt-1.5">{t(`size.${format}`)}</span>
        </li>
      ))}
    </ul>
  )
}
