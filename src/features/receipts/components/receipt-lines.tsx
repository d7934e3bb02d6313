import { useTranslations } from 'next-intl'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import type { ReceiptLine } from '#/server/submissions/reads.ts'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'

/** What was handed in, line by line, as it was at that moment. */
export function ReceiptLines({ lines }: { lines: ReceiptLine[] }) {
  const t = useTranslations('receipts')
  const media = useTranslations('links.media')
  const platforms = useTranslations('links.platforms')
  const several = lines.some(({ isNew }) => isNew) && lines.some(({ isNew }) => !isNew)
  return (
    <ul aria-label={t('lines')} className="divide-line border-line mt-5 divide-y border-y">
      {lines.map((line, place) => {
        const platform = line.platform as SlotPlatform
        return (
          <li key={place} className="flex items-start gap-3 py-2.5">
            <PlatformGlyph platform={platform} size={20} className="text-ink-2 mt-0.5" />
            <span className="min-w-24 shrink-0 font-medium">{platforms(platform)}</span>
            <span className="text-note text-ink-2 min-w-0 flex-1 text-right wrap-anywhere">
              {line.medium && `${media(line.medium)}: `}
              {line.kind === 'link' ? shortAddress(line.text) : line.text}
              {(line.verdict === 'error' || line.verdict === 'remark') && (
                <span className={`text-caption block ${line.verdict === 'error' ? 'text-bad' : 'text-warn'}`}>
                  {t(`verdicts.${line.verdict}`)}
                </span>
              )}
              {several && !line.isNew && (
                <span className="text-caption text-ink-3 block">{t('earlier')}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
