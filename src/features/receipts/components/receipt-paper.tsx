import { useLocale, useTranslations } from 'next-intl'
import { countVerdicts } from '#/domain/verification/publication-verdict.ts'
import { countWords } from '#/i18n/count-words.ts'
import { formatDate, formatTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { Band } from '#/ui/band.tsx'
import { CopyButton } from '#/ui/copy-button.tsx'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { ReceiptData } from '../loaders.ts'
import { Letterhead } from './letterhead.tsx'
import { PrintedAddress } from './printed-address.tsx'
import { ReceiptBar } from './receipt-bar.tsx'
import { ReceiptLines } from './receipt-lines.tsx'
import { Standing } from './standing.tsx'

/** The receipt: that the report is registered, its number, the time of the server. */
export function ReceiptPaper({ data }: { data: ReceiptData }) {
  const t = useTranslations('receipts')
  const { receipt, standing, staff } = data
  return (
    <article className="bg-surface flex flex-1 flex-col print:bg-transparent">
      <Band />
      <Letterhead receipt={receipt} />
      <div className="mx-auto w-full max-w-160 px-4 pt-6 pb-8 md:px-8 md:pt-10 print:max-w-none print:px-0">
        <h1 className="text-title" tabIndex={-1}>
          {t(staff ? 'registeredStaff' : 'registered')}
        </h1>
        <div className="mt-3">
          <Standing standing={standing} />
        </div>
        <Registration data={data} />
        <Facts data={data} />
        <ReceiptLines lines={receipt.lines} />
        {!staff && <NextSteps data={data} />}
        <PrintedAddress data={data} />
      </div>
      <ReceiptBar data={data} />
    </article>
  )
}

function Registration({ data: { receipt } }: { data: ReceiptData }) {
  const locale = useLocale()
  const t = useTranslations('receipts')
  const day = formatDate({ date: receipt.receivedAt, locale, style: 'long' })
  const time = formatTime({ instant: receipt.receivedAt, seconds: true })
  return (
    <div className="mt-6">
      <div className="flex items-end justify-between gap-4">
        <div>
          <p className="text-note text-ink-2">{t('number')}</p>
          <p className="text-title tracking-normal">{receipt.number}</p>
        </div>
        <CopyButton
          text={`${receipt.number}, ${day}, ${time} (UTC+5)`}
          label={t('copy')}
          doneLabel={t('copied')}
        />
      </div>
      <p className="text-lead mt-3">
        <time dateTime={receipt.receivedAt.toISOString()}>
          {day}, <strong className="font-semibold">{time}</strong>
        </time>
      </p>
      <p className="text-note text-ink-2">{t('serverTime')}</p>
    </div>
  )
}

function Facts({ data: { receipt } }: { data: ReceiptData }) {
  const locale = useLocale()
  const t = useTranslations('receipts')
  const { directive, ...institution } = receipt.obligation
  const links = receipt.lines.filter(({ kind }) => kind === 'link').length
  const offline = receipt.lines.filter(({ kind }) => kind === 'offline').length
  const reasons = receipt.lines.length - links - offline
  const report = [
    links > 0 && t('links', { n: links }),
    offline > 0 && t('offline', { n: offline }),
    reasons > 0 && t('reasons', { n: reasons }),
  ]
  const counts = countVerdicts(receipt.lines.map(({ verdict = null }) => verdict))
  const found = countWords({ counts, locale })
  const subject = inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })
  return (
    <KeyValueList
      className="mt-6"
      items={[
        {
          key: t('institution'),
          value: (
            <>
              <span className="print:hidden">
                {inLanguage({ locale, kk: institution.shortKk, ru: institution.shortRu })}
              </span>
              <span className="hidden print:inline">
                {inLanguage({ locale, kk: institution.nameKk, ru: institution.nameRu })}
              </span>
            </>
          ),
        },
        { key: t('obligation'), value: `${directive.number}, ${subject}` },
        { key: t('report'), value: report.filter(Boolean).join(', ') },
        ...(found ? [{ key: t('found'), value: found }] : []),
      ]}
    />
  )
}

function NextSteps({ data: { receipt, mayAdd } }: { data: ReceiptData }) {
  const locale = useLocale()
  const t = useTranslations('receipts')
  return (
    <div className="text-note text-ink-2 mt-5 space-y-2 print:hidden">
      <p>{t('next')}</p>
      {mayAdd && (
        <p>
          <TextLink href={`${paths.obligation({ locale, id: receipt.obligation.id })}#paste`}>
            {t('add')}
          </TextLink>{' '}
          {t('addUntil')}
        </p>
      )}
    </div>
  )
}
