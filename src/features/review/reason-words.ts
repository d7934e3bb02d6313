import { useTranslations } from 'next-intl'
import { returnPhrases, type ReturnPhrase } from '#/contracts/review.ts'
import { translator } from '#/i18n/translator.ts'
import type { ReadyPhrase, ReasonWords } from './components/reason-fields.tsx'

/** What the fields of a return say, and the ready phrases in the two languages that an institution reads. */
export function useReasonWords(href?: (phrase: ReturnPhrase) => string): {
  reason: ReasonWords
  phrases: ReadyPhrase[]
} {
  const [t, names] = [useTranslations('review.decide'), useTranslations('review.phraseNames')]
  return {
    reason: {
      kk: t('kk'),
      ru: t('ru'),
      hint: t('hint'),
      ready: t('ready'),
      phrase: t('phrase'),
      noPhrase: t('noPhrase'),
      other: t('other'),
      choose: t('choose'),
    },
    phrases: returnPhrases.map((id) => ({
      id,
      name: names(id),
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
