import { useLocale, useTranslations } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { daysPastParent } from '#/domain/directives/parent-deadline.ts'
import { dueWords, formatDate } from '#/i18n/dates.ts'
import { Finding } from '#/ui/finding.tsx'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import type { Letter } from '#/server/directives/reads.ts'
import { dueOf } from '../words-of.ts'
import { SourceList } from './source-list.tsx'

/** What the letter asks for beside its text: platforms, languages, until when late reports are taken, sources. */
export async function WhatIsDue({ letter: { fields } }: { letter: Letter }) {
  const [locale, t, platforms] = await Promise.all([
    getLocale(),
    getTranslations('directives'),
    getTranslations('links.platforms'),
  ])
  const { lockDate, sources } = fields
  const until = lockDate && dueWords({ due: { date: lockDate, rule: 'inclusive', time: null }, locale })
  const demanded = [
    fields.platforms.map((platform) => platforms(platform)).join(', '),
    t(`editor.languageKinds.${fields.languages}`),
  ]
  return (
    <KeyValueList
      className="border-line mt-6 border-t pt-4"
      items={[
        { key: t('view.demand'), value: demanded.join('; ') },
        {
          key: t('view.lock'),
          value: until ? t('confirm.lockUntil', { words: until }) : t('confirm.lockNone'),
        },
        ...(fields.parentIssuer || fields.parentNumber
          ? [{ key: t('view.parent'), value: <ParentLetter fields={fields} /> }]
          : []),
        ...(sources.length > 0 ? [{ key: t('view.sources'), value: <SourceList sources={sources} /> }] : []),
      ]}
    />
  )
}

/** The letter from above: whose, which, and how its deadline stands to ours. */
function ParentLetter({ fields }: Pick<Letter, 'fields'>) {
  const locale = useLocale()
  const t = useTranslations('directives')
  const { parentIssuer, parentNumber, parentDate, parentDueDate } = fields
  const day = parentDate && formatDate({ date: parentDate, locale, style: 'long' })
  const until =
    parentDueDate && dueWords({ due: { date: parentDueDate, rule: 'inclusive', time: null }, locale })
  const due = dueOf(fields)
  const n = due && parentDueDate ? daysPastParent({ due, parentDueDate }) : 0
  return (
    <>
      {[parentIssuer, parentNumber, day].filter(Boolean).join(', ')}
      {until && <span className="text-ink-2 block">{t('view.parentDue', { until })}</span>}
      {n > 0 && <Finding tone="remark">{t('counts.pastParent', { n, shown: n })}</Finding>}
    </>
  )
}
