import { createTranslator } from 'use-intl/core'
import { ZONE } from '#/domain/calendar/zone.ts'
import type { Locale } from './locales.ts'
import { messagesOf, type Messages } from './messages.ts'

export type Namespace = keyof Messages & string

/** Texts outside of a page: mail, exports, the words of a refusal. Knows no Next. */
export function translator<N extends Namespace>({ locale, namespace }: { locale: Locale; namespace: N }) {
  return createTranslator<Messages, N>({ locale, namespace, messages: messagesOf(locale), timeZone: ZONE })
}
