import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { DossierAnswer } from './loaders.ts'

/** «Принято, в срок»: progress and timeliness side by side, never mixed. */
export function standingOf({ answer, locale }: { answer: DossierAnswer; locale: Locale }): string {
  const progress = translator({ locale, namespace: 'progress' })
  const timeliness = translator({ locale, namespace: 'timeliness' })
  if (answer.exempt) return progress('exempt')
  const state = progress(answer.refusedAt ? 'refused' : answer.progress)
  return answer.timeliness === 'not_due'
    ? state
    : `${state}, ${timeliness(answer.timeliness).toLocaleLowerCase(locale)}`
}
