import { useTranslations } from 'next-intl'
import type { Obligation } from '#/server/obligations/reads.ts'

/** What the directive wants of this institution, said from its own fields: platforms and languages. */
export function WhatToDo({ obligation: { slots, directive } }: { obligation: Obligation }) {
  const t = useTranslations('obligations.letter')
  const platform = useTranslations('links.platforms')
  const named = slots.filter((slot) => slot.required && slot.platform !== 'any')
  const platforms = [...new Set(named.map((slot) => platform(slot.platform)))].join(', ')
  const { languages } = directive
  return (
    <p className="mt-2">
      <strong className="font-semibold">{t('todo')}</strong>{' '}
      {named.length > 0 ? t('todoMany', { n: named.length, platforms }) : t('todoAny')}{' '}
      {languages !== 'any' && t(`wanted.${languages}`)}
    </p>
  )
}
