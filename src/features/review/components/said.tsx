import { useLocale, useTranslations } from 'next-intl'
import type { Opened } from '../loaders.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'

/** The words of both sides: the reason or explanation, what was returned before, and the answers to it. */
export function Said({ opened: { line, report } }: { opened: Opened }) {
  const locale = useLocale()
  const t = useTranslations('review.said')
  const returns = report.decisions.filter(
    ({ itemId, kind, undone }) => kind === 'returned' && !undone && (itemId === line.id || itemId === null),
  )
  const last = returns.at(-1)
  const words = [
    { label: t('reason'), text: line.reason },
    { label: t('explanation'), text: line.explanation },
    {
      label: t('returned'),
      text: last ? whicheverLanguage({ locale, kk: last.reasonKk, ru: last.reasonRu }) : null,
    },
    { label: t('reply'), text: line.reply },
    { label: t('reply'), text: report.reply === line.reply ? null : report.reply },
  ].filter(({ text }) => text)
  if (words.length === 0) return null
  return (
    <dl className="mt-5 flex max-w-[42rem] flex-col gap-4">
      {words.map(({ label, text }, place) => (
        <div key={place} className="border-line-strong border-l-2 pl-3">
          <dt className="text-dense text-ink-2">{label}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
