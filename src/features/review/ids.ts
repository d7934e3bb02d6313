import type { Locale } from '#/i18n/locales.ts'

/** Elements that the keys press or lead to. */
export const reviewIds = {
  decision: 'review-decision',
  accept: 'review-accept',
  next: 'review-next',
  previous: 'review-previous',
  undo: 'review-undo',
  keys: 'review-keys',
  unchecked: 'review-unchecked',
  returnReport: 'review-return-report',
} as const

/** The field of a return's reason in the language that this person reads. */
export function reasonFieldId({ prefix, locale }: { prefix: 'line' | 'report'; locale: Locale }): string {
  return `${prefix}-reason-${locale === 'kk' ? 'kk' : 'ru'}`
}
