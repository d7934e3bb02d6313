import en from './messages/en.json' with { type: 'json' }
import kk from './messages/kk.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }
import type { Locale } from './locales.ts'

export type Messages = typeof kk

/** All texts of a language. For the server only: what a browser needs is handed to it word by word. */
export function messagesOf(locale: Locale): Messages {
  return { kk, ru, en }[locale]
}
