import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { undo2 } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { discardDraftAction } from '../actions.ts'
import type { DirectiveList } from '../list-loader.ts'
import { numberWords, subjectWords } from '../words-of.ts'

/** What was thrown away and can still be brought back. */
export async function DiscardedDrafts({ drafts }: { drafts: DirectiveList['discarded'] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.discard')])
  if (drafts.length === 0) return null
  return (
    <Disclosure
      className="mt-6 print:hidden"
      summary={<span className="text-note text-ink-2">{t('summary', { n: drafts.length })}</span>}
    >
      <ul>
        {drafts.map((draft) => (
          <li
            key={draft.id}
            className="border-line flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t py-2"
          >
            <span className="min-w-0">
              <span className="text-note block">{subjectWords({ ...draft, locale })}</span>
              <span className="text-dense text-ink-2">
                {numberWords({ ...draft, locale })}
                {draft.discardedAt &&
                  `. ${t('when', { when: formatDateTime({ instant: draft.discardedAt, locale, style: 'numeric' }) })}`}
              </span>
            </span>
            <RestoreForm id={draft.id} />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

export async function RestoreForm({ id, primary }: { id: string; primary?: boolean }) {
  const t = await getTranslations('directives.discard')
  return (
    <ActionForm action={discardDraftAction} fields={{ id, discarded: false }}>
      <SubmitButton icon={undo2} size={primary ? 48 : 36} variant={primary ? 'primary' : 'secondary'}>
        {t('restore')}
      </SubmitButton>
    </ActionForm>
  )
}
