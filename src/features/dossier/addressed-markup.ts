import { formatDateTime } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { type Html, html } from '#/ui/html.ts'
import type { DossierAnswer } from './loaders.ts'
import { standingOf } from './standing.ts'

/** Rows of the table of addressees, as markup for the reason of src/features/dossier/answers-markup.ts. */
export function addressedMarkup({
  answers,
  locale,
}: {
  answers: readonly DossierAnswer[]
  locale: Locale
}): Html[] {
  const at = (instant: Date | null) => (instant ? formatDateTime({ instant, locale, style: 'numeric' }) : '—')
  return answers.map(
    (answer, place) => html`<tr><th scope=row>${place + 1}. ${answer.name}
      <td>${standingOf({ answer, locale })}<td>${at(answer.acknowledgedAt)}<td>${at(answer.firstCompleteAt)}
      <td>${answer.receipts.map(({ number }) => number).join(', ') || '—'}`,
  )
}
