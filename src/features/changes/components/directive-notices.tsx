import { useLocale, useTranslations } from 'next-intl'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { Banner } from '#/ui/banner.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { reopenAction, restoreAction } from '../actions.ts'
import type { DirectiveChanges } from '../loaders.ts'
import { dayWords, formWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { RequestList } from './request-list.tsx'

/** What somebody who opens the directive has to know first: off control, withdrawn, amended, asked. */
export function DirectiveNotices({ changes }: { changes: DirectiveChanges }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const { letter, standing, requests, mayChange } = changes
  const amendments = letter.edition - 1
  return (
    <div className="mb-6 flex flex-col gap-4 empty:hidden">
      <Standing changes={changes} />
      {amendments > 0 && (
        <p className="text-note text-ink-2">
          {t('notice.edition', { n: amendments })}{' '}
          <TextLink href={paths.directiveChanges({ locale, id: letter.id })}>{t('notice.editions')}</TextLink>
        </p>
      )}
      {standing === 'in_force' && requests.length > 0 && (
        <RequestList requests={requests} mayChange={mayChange} />
      )}
    </div>
  )
}

function Standing({ changes: { letter, standing, mayChange } }: { changes: DirectiveChanges }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const fields = { directiveId: letter.id }
  if (standing === 'withdrawn' && letter.withdrawnAt) {
    const reason = whicheverLanguage({ locale, kk: letter.withdrawReasonKk, ru: letter.withdrawReasonRu })
    const words = formWords({ t, send: t('notice.restore'), done: t('notice.restored') })
    return (
      <Banner
        tone="remark"
        lead={t('notice.withdrawn', { date: dayWords({ date: letter.withdrawnAt, locale }) })}
      >
        {reason && t('log.reason', { reason })}
        {mayChange && <Back action={restoreAction} fields={fields} words={words} />}
      </Banner>
    )
  }
  if (standing === 'closed' && letter.closedAt) {
    const words = formWords({ t, send: t('notice.reopen'), done: t('notice.reopened') })
    return (
      <Banner tone="info" lead={t('notice.closed', { date: dayWords({ date: letter.closedAt, locale }) })}>
        {t('notice.closedText')}
        {mayChange && <Back action={reopenAction} fields={fields} words={words} />}
      </Banner>
    )
  }
  return null
}

interface BackProps {
  action: typeof restoreAction
  fields: { directiveId: string }
  words: ReturnType<typeof formWords>
}

function Back({ action, fields, words }: BackProps) {
  const locale = useLocale()
  return (
    <ChangeForm
      action={action}
      fields={fields}
      words={words}
      locale={locale}
      look={{ variant: 'secondary', size: 36 }}
      className="print:hidden [&>div]:justify-start"
    />
  )
}
