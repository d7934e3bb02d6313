import { getTranslations } from 'next-intl/server'
import { ActionForm } from '#/web/action-form.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { lookNowAction } from '../actions.ts'
import type { PublicationsPage } from '../loaders.ts'
import { WatchLooks } from './watch-looks.tsx'

/** What of one directive is there today and what a copy proves; all of it is looked at again at once when wanted. */
export async function AliveStrip({ page: { head, alive } }: { page: PublicationsPage }) {
  const t = await getTranslations('publications.alive')
  if (!head || !alive || alive.links === 0) return null
  const { links, watched, asked, mayLook } = alive
  return (
    <div className="text-note flex flex-wrap items-center gap-x-6 gap-y-2 pb-3">
      <p>
        <span className="font-semibold">{t('alive', { n: alive.alive })}</span>{' '}
        <span className="text-ink-2">/</span> {t('proven', { n: alive.proven })},{' '}
        <span className="text-ink-2">{t('of', { links })}</span>
        {alive.lost > 0 && <span className="text-warn"> · {t('lost', { n: alive.lost })}</span>}
      </p>
      {asked > 0 ? (
        <WatchLooks said={t('progress', { done: watched - asked, of: watched })} />
      ) : (
        mayLook &&
        watched > 0 && (
          <ActionForm action={lookNowAction} fields={{ directiveId: head.id }} className="print:hidden">
            <SubmitButton variant="secondary">{t('look', { n: watched })}</SubmitButton>
          </ActionForm>
        )
      )}
    </div>
  )
}
