import type { FoundLink } from '#/domain/links/found-link.ts'
import type { LinkInspection } from '#/integrations/link-inspection/inspect-link.ts'
import { formatDate, formatDateTime } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { reasonWords } from '#/i18n/reason-words.ts'
import { translator } from '#/i18n/translator.ts'
import type { JudgedLook } from './judged-look.ts'

/** What was found of a link in the words of the screens, line by line. Foreign words lose what moves a cursor. */
export function lookInWords({
  link,
  look: { answer, reading, redirects },
  judged,
  locale,
}: {
  link: FoundLink
  look: LinkInspection
  judged: JudgedLook
  locale: Locale
}): string[] {
  const t = translator({ locale, namespace: 'publications' })
  const platform = translator({ locale, namespace: 'links' })
  const last = answer.kind === 'answered' && redirects.length > 0 ? answer.finalUrl : null
  const facts: [string, string | null | undefined][] = [
    [t('columns.link'), [link.url, last].filter((url) => url !== null).join(' → ')],
    [t('columns.platform'), platform(`platforms.${link.platform}`)],
    [t('columns.account'), link.account],
    [t('columns.title'), reading?.title],
    [t('columns.published'), publishedIn({ judged, locale })],
    [t('columns.language'), reading && t(`languages.${reading.language}`)],
    [t('columns.text'), reading?.text.replace(/\s+/g, ' ').slice(0, TEXT_SHOWN)],
    [t('columns.verdict'), t(`verdicts.${judged.verdict}`)],
  ]
  const told = facts.filter((fact): fact is [string, string] => Boolean(fact[1]))
  const width = Math.max(...told.map(([name]) => name.length))
  return [
    ...told.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...sentences({ judged, locale }).map((sentence) => `• ${sentence}`),
  ].map((line) => line.replace(/\p{Cc}/gu, ' '))
}

const TEXT_SHOWN = 300

function publishedIn({ judged: { day }, locale }: { judged: JudgedLook; locale: Locale }): string | null {
  if (!day) return null
  const when = day.at
    ? formatDateTime({ instant: day.at, locale, style: 'long' })
    : formatDate({ date: day.day, locale, style: 'long' })
  return `${when}, ${reasonWords(locale).source(day.source)}`
}

/** What the institution would read, the worst first. */
function sentences({ judged, locale }: { judged: JudgedLook; locale: Locale }): string[] {
  const error = translator({ locale, namespace: 'itemErrors' })
  const remark = translator({ locale, namespace: 'itemRemarks' })
  return [
    ...judged.errors.map((code) => error(code)),
    ...judged.reasons.map(reasonWords(locale).sentence),
    ...judged.remarks.map((code) => remark(code)),
  ]
}
