import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { reasonWords } from '#/i18n/reason-words.ts'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import type { Opened } from '../loaders.ts'
import { publishedWords } from '../published-words.ts'
import { accountName } from '../titles.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'

/** The slot, the four times that are never mixed, and every decision so far. */
export function Facts({ opened }: { opened: Opened }) {
  const t = useTranslations('review')
  return (
    <>
      <Part title={t('slot.title')} items={useSlot(opened)} />
      <Part title={t('history.title')} items={useHistory(opened)} />
      <Part title={t('decisions.title')} items={useDecisions(opened)} />
    </>
  )
}

interface Item {
  key: ReactNode
  value: ReactNode
}

function Part({ title, items }: { title: string; items: Item[] }) {
  if (items.length === 0) return null
  return (
    <section className="border-line mt-5 border-t pt-4">
      <h3 className="text-dense text-ink-2 mb-2 font-medium">{title}</h3>
      <KeyValueList items={items} dense />
    </section>
  )
}

function useSlot({ line }: Opened): Item[] {
  const t = useTranslations('review.slot')
  const names = useTranslations('links.platforms')
  const { slotPlatform, slotTitle, slotHandle } = line
  const registered = slotTitle ?? slotHandle
  const isPage = line.platform === 'site' || line.platform === 'govkz'
  const shown = isPage ? '' : accountName(line)
  return [
    { key: t('place'), value: slotPlatform ? names(slotPlatform) : t('outside') },
    ...(registered
      ? [{ key: slotPlatform === 'media' ? t('outlet') : t('account'), value: registered }]
      : []),
    ...(shown && shown !== registered && shown !== `@${registered ?? ''}`
      ? [{ key: t('byLink'), value: shown }]
      : []),
  ]
}

function useHistory({ line }: Opened): Item[] {
  const locale = useLocale()
  const t = useTranslations('review.history')
  const words = useTranslations('review')
  const at = (instant: Date) => formatDateTime({ instant, locale, style: 'numeric' })
  const quiet = (words: string) => <span className="text-ink-2">{words}</span>
  const { publishedDay, verifiedAt, verdict, decision, decidedAt } = line
  const published = publishedDay ? (
    <>
      {publishedWords({ line, locale, style: 'numeric' })}{' '}
      <span className="text-ink-2 block">{reasonWords(locale).source(line.publishedSource ?? 'id')}</span>
    </>
  ) : (
    quiet(t('unknown'))
  )
  const verified = quiet(verdict === 'pending' ? t('waits') : t('notVerified'))
  return [
    ...(line.kind !== 'reason' ? [{ key: t('published'), value: published }] : []),
    ...(line.place ? [{ key: t('where'), value: line.place }] : []),
    ...(line.language ? [{ key: words('language'), value: words(`languages.${line.language}`) }] : []),
    { key: t('submitted'), value: at(line.submittedAt) },
    ...(line.kind === 'link' ? [{ key: t('verified'), value: verifiedAt ? at(verifiedAt) : verified }] : []),
    {
      key: decision === 'returned' ? t('returned') : t('accepted'),
      value: decidedAt ? at(decidedAt) : quiet(t('none')),
    },
  ]
}

function useDecisions({ line, report }: Opened): Item[] {
  const locale = useLocale()
  const t = useTranslations('review')
  const own = report.decisions.filter(({ itemId }) => itemId === line.id || itemId === null)
  return own.toReversed().map((decision) => {
    const { at, itemId, kind, undone, postKk, postRu } = decision
    const reason = whicheverLanguage({ locale, kk: decision.reasonKk, ru: decision.reasonRu })
    return {
      key: formatDateTime({ instant: at, locale, style: 'numeric_day' }),
      value: (
        <>
          <span className={undone ? 'line-through' : undefined}>
            {itemId ? t(`decisions.${kind}`) : t('decisions.report')}
          </span>
          {undone && `, ${t('decisions.undone')}`}
          <span className="text-ink-2 block">
            {inLanguage({ locale, kk: postKk, ru: postRu })}
            {reason && !undone && `: ${reason}`}
          </span>
        </>
      ),
    }
  })
}
