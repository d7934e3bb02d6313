import { useTranslations } from 'next-intl'
import { returnPhrases, type ReturnPhrase } from '#/contracts/review.ts'
import { translator } from '#/i18n/translator.ts'
import type { ReadyPhrase, ReasonWords } from './components/reason-fields.tsx'

/** What the fields of a return say, and the ready phrases in the two languages that an institution reads. */
export function useReasonWords(href?: (phrase: ReturnPhrase) => string): {
  reason: ReasonWords
  phrases: ReadyPhrase[]
} {
  const t = useTranslations('review')
  return {
    reason: {
      kk: t('decide.kk'),
      ru: t('decide.ru'),
      hint: t('decide.hint'),
      ready: t('decide.ready'),
      phrase: t('decide.phrase'),
      noPhrase: t('decide.noPhrase'),
      other: t('decide.other'),
      choose: t('decide.choose'),
    },
    phrases: returnPhrases.map((id) => ({
      id,
      name: t(`phraseNames.${id}`),
      ...phraseWords(id),
      ...(href ? { href: href(id) } : {}),
    })),
  }
}

/** A ready phrase in Kazakh and Russian. */
export function phraseWords(phrase: ReturnPhrase): { kk: string; ru: string } {
  return {
    kk: translator({ locale: 'kk', namespace: 'review' })(`phrases.${phrase}`),
    ru: translator({ locale: 'ru', namespace: 'review' })(`phrases.${phrase}`),
  }
}
