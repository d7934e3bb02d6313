import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '#/i18n/in-language.ts'
import type { OpenRequest } from '#/server/extensions/reads.ts'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { changeIds } from '../ids.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { RequestWords } from './request-words.tsx'

/** Who asks for a later deadline, why, and until when; each is decided in one dialog. */
export function RequestList({ requests, mayChange }: { requests: OpenRequest[]; mayChange: boolean }) {
  const locale = useLocale()
  const t = useTranslations('changes.requests')
  return (
    <section aria-labelledby="requests">
      <SectionHeader id="requests" title={t('title')} aside={t('waiting', { n: requests.length })} />
      <ul>
        {requests.map((request) => (
          <li
            key={request.id}
            className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b py-3"
          >
            <div className="min-w-0">
              <p className="font-medium">
                {inLanguage({ locale, kk: request.shortKk, ru: request.shortRu })}
              </p>
              <RequestWords request={request} />
            </div>
            {mayChange && (
              <>
                <DialogTrigger dialogId={changeIds.decide(request.id)} className="print:hidden">
                  {t('decide')}
                </DialogTrigger>
                <DecideDialog request={request} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
