import { getLocale, getTranslations } from 'next-intl/server'
import { dueWords } from '#/i18n/dates.ts'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import type { Letter } from '#/server/directives/reads.ts'
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
        ...(sources.length > 0 ? [{ key: t('view.sources'), value: <SourceList sources={sources} /> }] : []),
      ]}
    />
  )
}
