import { getLocale, getTranslations } from 'next-intl/server'
import { directiveStateOf } from '#/domain/directives/control.ts'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import type { DossierData } from '../loaders.ts'

/** What was asked and where it stands, at a glance. */
export async function Facts({ dossier }: { dossier: DossierData }) {
  const [locale, t, td, platforms] = await Promise.all([
    getLocale(),
    getTranslations('dossier'),
    getTranslations('directives'),
    getTranslations('links.platforms'),
  ])
  const { letter, figures } = dossier
  const { fields, issuedAt } = letter
  const at = (instant: Date) => formatDateTime({ instant, locale, style: 'numeric' })
  const due = fields.dueDate && {
    date: fields.dueDate,
    rule: fields.dueRule,
    time: fields.dueRule === 'time' ? fields.dueTime : null,
  }
  const lock =
    fields.lockDate && dueWords({ due: { date: fields.lockDate, rule: 'inclusive', time: null }, locale })
  return (
    <KeyValueList
      className="paper-facts"
      items={[
        { key: t('facts.state'), value: td(`state.${directiveStateOf({ ...letter, ...figures })}`) },
        ...(issuedAt ? [{ key: t('facts.issued'), value: at(issuedAt) }] : []),
        ...(due ? [{ key: t('facts.due'), value: dueWords({ due, locale }) }] : []),
        {
          key: t('facts.lock'),
          value: lock ? t('facts.lockUntil', { words: lock }) : t('facts.lockNone'),
        },
        {
          key: t('facts.platforms'),
          value: fields.platforms.map((platform) => platforms(platform)).join(', '),
        },
        { key: t('facts.languages'), value: td(`editor.languageKinds.${fields.languages}`) },
        ...(letter.closedAt ? [{ key: t('facts.closed'), value: at(letter.closedAt) }] : []),
        ...(letter.withdrawnAt
          ? [{ key: t('facts.withdrawn'), value: withdrawn({ letter, locale, at }) }]
          : []),
      ]}
    />
  )
}

function withdrawn({
  letter,
  locale,
  at,
}: {
  letter: DossierData['letter']
  locale: Locale
  at: (instant: Date) => string
}): string {
  const reason = whicheverLanguage({ locale, kk: letter.withdrawReasonKk, ru: letter.withdrawReasonRu })
  return [letter.withdrawnAt && at(letter.withdrawnAt), reason].filter(Boolean).join('. ')
}
