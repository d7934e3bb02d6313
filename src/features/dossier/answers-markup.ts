import { calendarDate } from '#/domain/calendar/zone.ts'
import { dueWords, formatDate, formatDateTime } from '#/i18n/dates.ts'
import { type FoundWords, foundWords } from '#/i18n/found-words.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Letter } from '#/server/directives/reads.ts'
import type { DossierLine } from '#/server/dossier/reads.ts'
import { type Html, html } from '#/ui/html.ts'
import type { DossierAnswer } from './loaders.ts'
import { standingOf } from './standing.ts'

/**
 * The answers as markup: hundreds of institutions with half a dozen lines each cost React more than everything
 * else on the page together (docs/adr/0005). Looks are in src/ui/styles/paper.css.
 */
export function answersMarkup({
  answers,
  letter,
  locale,
}: {
  answers: readonly DossierAnswer[]
  letter: Letter
  locale: Locale
}): Html[] {
  const words = wordsOf(locale)
  const numbered = answers.map((answer, place) => ({ answer, number: place + 1 }))
  const said = numbered.filter(({ answer }) => !isSilent(answer))
  const silent = numbered.filter(({ answer }) => isSilent(answer))
  return [
    ...said.map((one) => section({ ...one, letter, words })),
    ...(silent.length > 0 ? [silentOnes({ silent, words })] : []),
  ]
}

/** Nothing came from it and nothing was decided about it. */
function isSilent({ lines, receipts, exemptAt, refusedAt, returnedAt, reply }: DossierAnswer): boolean {
  return lines.length + receipts.length === 0 && !exemptAt && !refusedAt && !returnedAt && !reply
}

interface Numbered {
  answer: DossierAnswer
  /** As in the table of addressees. */
  number: number
}

function silentOnes({ silent, words: { t } }: { silent: Numbered[]; words: Words }): Html {
  return html`<section><h3>${t('answer.nothing')}</h3>
    <ul>${silent.map(({ answer, number }) => html`<li>${number}. ${answer.name}</li>`)}</ul></section>`
}

function wordsOf(locale: Locale) {
  const t = translator({ locale, namespace: 'dossier' })
  const at = (instant: Date) => formatDateTime({ instant, locale, style: 'numeric' })
  return {
    locale,
    t,
    at,
    found: foundWords(locale),
    either: (pair: { kk: string | null; ru: string | null }) => whicheverLanguage({ locale, ...pair }) ?? '',
    heads: html`<thead><tr>
      <th scope=col>${t('columns.place')}<th scope=col>${t('columns.publication')}<th scope=col>${t('columns.times')}
      <th scope=col>${t('columns.verdict')}<th scope=col>${t('columns.decision')}</thead>`,
  }
}
type Words = ReturnType<typeof wordsOf>

interface AnswerOf {
  answer: DossierAnswer
  words: Words
}

function section({ answer, number, letter, words }: AnswerOf & Numbered & { letter: Letter }): Html {
  const { lines, empty } = answer
  const nothing = lines.length === 0
  return html`<section><h3>${number}. ${answer.name}</h3>
    ${answer.exempt ? null : html`<p>${standingOf({ answer, locale: words.locale })}${own({ answer, letter, words })}</p>`}
    ${happened({ answer, words })}
    ${
      nothing
        ? null
        : html`<table>${words.heads}<tbody>
      ${lines.map((line) => lineRow({ line, words }))}
      ${empty.map((platform) => html`<tr><td>${words.found.platform(platform)}<td colspan=4>${words.t('line.empty')}`)}
      </tbody></table>`
    }</section>`
}

/** The deadline of this institution, where it is not everybody's. */
function own({ answer, letter, words: { t, at, locale } }: AnswerOf & { letter: Letter }): Html {
  const { due, lateFrom, receipts } = answer
  const extended = lateFrom.getTime() !== letter.lateFrom?.getTime()
  const list = receipts.map(({ number, at: when, complete }) =>
    complete
      ? t('answer.receipt', { number, when: at(when) })
      : t('answer.incomplete', { number, when: at(when) }),
  )
  return html`${extended ? html`<br>${t('answer.due', { words: dueWords({ due, locale }) })}` : null}
    ${list.length > 0 ? html`<br>${t('columns.receipts')}: ${list.join('; ')}` : null}`
}

/** What the department decided about the institution or its whole report, and what it answered. */
function happened({ answer, words: { t, either, locale } }: AnswerOf): Html {
  const when = (instant: Date) => formatDate({ date: instant, locale, style: 'numeric' })
  const said = [
    answer.exemptAt &&
      t('answer.exempt', {
        when: when(answer.exemptAt),
        reason: either({ kk: answer.exemptReasonKk, ru: answer.exemptReasonRu }),
      }),
    answer.refusedAt &&
      t('answer.refused', {
        when: when(answer.refusedAt),
        reason: either({ kk: answer.refusalReasonKk, ru: answer.refusalReasonRu }),
      }),
    answer.returnedAt &&
      t('answer.returned', {
        when: when(answer.returnedAt),
        reason: either({ kk: answer.returnReasonKk, ru: answer.returnReasonRu }),
      }),
    answer.reply && t('answer.reply', { text: answer.reply }),
  ].filter((text) => text !== null && text !== '')
  return html`${said.map((text) => html`<p>${text}</p>`)}`
}

interface LineOf {
  line: DossierLine
  words: Words
}

function lineRow({ line, words }: LineOf): Html {
  const { t, at, found } = words
  const place = line.slotTitle ?? line.account
  return html`<tr><td>${found.platform(line.platform)}${place ? html`<small>${place}</small>` : null}
    <td>${line.kind === 'reason' ? t('line.reason', { reason: line.reason ?? '' }) : publication({ line, words })}
      ${line.explanation ? html`<small>${t('line.explanation', { text: line.explanation })}</small>` : null}
    <td>${line.kind !== 'reason' ? published({ line, words }) : null}${t('line.submitted', { when: at(line.submittedAt) })}
    <td>${line.kind !== 'reason' ? verdict({ line, found }) : null}
    <td>${decision({ line, words })}`
}

/** The title, and the address as paper shows it: whole. */
function publication({ line: { title, url, medium, place }, words: { found } }: LineOf): Html {
  if (medium) return html`${found.medium(medium)}: ${title}${place ? html`<small>${place}</small>` : null}`
  const address = url ?? ''
  const opens = /^https?:$/.test(URL.parse(address)?.protocol ?? '')
  const shown = opens
    ? html`<a href="${address}" target=_blank rel="noreferrer noopener">${address}</a>`
    : html`${address}`
  return title ? html`${title}<small>${shown}</small>` : shown
}

function published({ line, words: { t, at, found, locale } }: LineOf): Html {
  const { publishedAt, publishedDay: day } = line
  const when = publishedAt
    ? at(publishedAt)
    : day && formatDate({ date: calendarDate(day), locale, style: 'numeric' })
  if (!when) return html`<small>${t('line.unknown')}</small>`
  return html`${t('line.published', { when })}<small>${found.source(line.publishedSource ?? 'id')}</small>`
}

function verdict({ line, found }: { line: DossierLine; found: FoundWords }): Html {
  const findings = found.findings(line)
  return html`${found.verdict(line)}${findings ? html`<small>${findings}</small>` : null}`
}

function decision({ line, words: { t, at, either, locale } }: LineOf): Html {
  if (!line.decision) return html`${t(line.waiting ? 'line.waiting' : 'line.none')}`
  const reason = either({ kk: line.returnReasonKk, ru: line.returnReasonRu })
  const post = inLanguage({ locale, kk: line.postKk ?? '', ru: line.postRu ?? '' })
  const when = line.decidedAt ? at(line.decidedAt) : ''
  return html`<b>${t(`line.${line.decision}`)}</b><small>${[when, post].filter(Boolean).join(', ')}</small>
    ${reason ? html`<small>${reason}</small>` : null}
    ${line.reply ? html`<small>${t('line.reply', { text: line.reply })}</small>` : null}`
}
