import type { Mail } from '#/domain/mail/mail.ts'
import { oneLine, withoutControls } from '#/domain/text/without-controls.ts'
import { type MailInLanguage, inOneLanguage } from './in-one-language.ts'
import { htmlOf } from './html.ts'
import { leadOf } from './lead.ts'
import { textOf } from './text.ts'

export interface RenderedMail {
  subject: string
  text: string
  html: string
}

/** A mail in Kazakh and, below it, in Russian: two complete halves of one message. `origin` is the portal's own. */
export function renderMail({ mail, origin }: { mail: Mail; origin: string }): RenderedMail {
  const halves: readonly MailInLanguage[] = (['kk', 'ru'] as const).map((locale) =>
    inOneLanguage({ mail, locale, origin }),
  )
  const subject = subjectOf(mail)
  return {
    subject,
    text: withoutControls(textOf(halves)),
    html: withoutControls(htmlOf({ halves, subject })),
  }
}

/** «Мерзімі өтті · Срок прошёл № 05-14/1234»: short enough for the list of a phone. One line, whatever was typed. */
function subjectOf(mail: Mail): string {
  const [kk, ru] = (['kk', 'ru'] as const).map((locale) => leadOf({ mail, locale }).title)
  const number = mail.facts.directive ? ` № ${mail.facts.directive.number}` : ''
  return oneLine(`${kk} · ${ru}${number}`)
}
