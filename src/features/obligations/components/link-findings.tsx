import { useLocale, useTranslations } from 'next-intl'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import { findingsOf } from '#/domain/verification/findings.ts'
import { lookOf, publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import { formatDateTime } from '#/i18n/dates.ts'
import { reasonWords } from '#/i18n/reason-words.ts'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { Finding } from '#/ui/finding.tsx'
import { isReturned } from '../report-plan.ts'

/** What the spelling of a link told, what its page answered, what the institution explained. */
export function LinkFindings({ item }: { item: ObligationItem }) {
  const t = useTranslations('obligations.card')
  const settled = item.decision === 'accepted' || isReturned(item)
  return (
    <>
      <Errors item={item} />
      {!settled && item.errors.length === 0 && <Look item={item} />}
      {item.decision !== 'accepted' && item.errors.length === 0 && <Remarks item={item} />}
      {item.contest && <Finding tone="reason">{t('contested', { text: item.contest })}</Finding>}
      {item.explanation && <Finding tone="reason">{t('explanation', { text: item.explanation })}</Finding>}
    </>
  )
}

/** The codes of a stored line, as the domain names them. */
function findings({ errors, remarks, reasons }: ObligationItem) {
  return findingsOf({ errors: errors as ItemError[], remarks: remarks as ItemRemark[], reasons })
}

function Errors({ item }: { item: ObligationItem }) {
  const locale = useLocale()
  const t = useTranslations('obligations.card')
  const spelled = useTranslations('itemErrors')
  const { errors, foundErrors } = findings(item)
  const sentences = [
    ...errors.map((code) => ({ code, text: spelled(code) })),
    ...(item.decision === 'accepted' ? [] : foundErrors).map((reason) => ({
      code: reason.code,
      text: reasonWords(locale).sentence(reason),
    })),
  ]
  return sentences.map(({ code, text }) => (
    <Finding key={code} tone="error" lead={t('error')}>
      {text}
    </Finding>
  ))
}

function Remarks({ item }: { item: ObligationItem }) {
  const locale = useLocale()
  const t = useTranslations('obligations.card')
  const spelled = useTranslations('itemRemarks')
  const { remarks, foundRemarks, notes } = findings(item)
  const words = reasonWords(locale)
  return (
    <>
      {remarks.map((code) => (
        <Finding key={code} tone="remark" lead={t('remark')}>
          {spelled(code)}
        </Finding>
      ))}
      {foundRemarks.map((reason) => (
        <Finding key={reason.code} tone="remark" lead={t('remark')}>
          {words.sentence(reason)}
        </Finding>
      ))}
      {notes.map((reason) => (
        <Finding key={reason.code} tone="info">
          {words.sentence(reason)}
        </Finding>
      ))}
    </>
  )
}

/** Where the look at the page stands; for lines that nobody looked at, the date that the post's number says. */
function Look({ item }: { item: ObligationItem }) {
  const locale = useLocale()
  const t = useTranslations('obligations.card')
  const timed = (instant: Date | null) =>
    instant ? formatDateTime({ instant, locale, style: 'day_month' }) : ''
  switch (item.verdict) {
    case 'pending':
      return (
        <Finding tone={lookOf(item) === 'later' ? 'later' : 'checking'}>
          {lookOf(item) === 'later' ? t('retry', { at: timed(item.retryAt) }) : t('checking')}
        </Finding>
      )
    case 'ok':
      // What the address or the account told stands beside it: a page that opens is not all.
      return publicationVerdict(item) === 'ok' ? (
        <Finding tone="ok">{t('fine', { at: timed(item.verifiedAt) })}</Finding>
      ) : (
        <Finding tone="info">{t('opened', { at: timed(item.verifiedAt) })}</Finding>
      )
    case null:
      if (item.kind === 'offline') return null
      return item.publishedAt ? (
        <Finding tone="by_number">{t('byNumber', { at: timed(item.publishedAt) })}</Finding>
      ) : (
        <Finding tone="later">{t('unchecked')}</Finding>
      )
    default:
      return null
  }
}
