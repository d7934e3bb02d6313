import { env } from '#/lib/env.ts'
import { defaultLocale } from '#/i18n/locales.ts'
import { paths } from './paths.ts'

/** What stands before the secret in the link of an invitation; its reader may change the language there. */
export function invitationLinkStart(): string {
  return env().PUBLIC_ORIGIN + paths.invitation({ locale: defaultLocale, token: '' })
}
