import type { Locale as OurLocale } from './locales.ts'
import type { Messages as OurMessages } from './messages.ts'

// A key that is not in the messages does not compile.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: OurLocale
    Messages: OurMessages
  }
}
