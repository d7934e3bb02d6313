import { getLocale, getTranslations } from 'next-intl/server'
import { mailKinds, mailStates } from '#/domain/mail/mail.ts'
import { FilterForm } from '#/ui/filter-form.tsx'
import { FilterSelect } from '#/ui/filter-select.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { MailsPage } from '../loaders.ts'

/** State and kind; the directive comes from a link and stays until it is cleared. */
export async function MailFilters({ page: { filter } }: { page: MailsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('outbox')]
  const { state, kind, directive } = filter
  return (
    <FilterForm
      key={JSON.stringify(filter)}
      label={t('filters.label')}
      apply={t('filters.apply')}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 pb-3 print:hidden"
    >
      {directive && <input type="hidden" name="directive" value={directive} />}
      <FilterSelect
        name="state"
        label={t('filters.state')}
        all={t('filters.all')}
        value={state}
        options={mailStates.map((one) => ({ value: one, label: t(`states.${one}`) }))}
      />
      <FilterSelect
        name="kind"
        label={t('filters.kind')}
        all={t('filters.all')}
        value={kind}
        options={mailKinds.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
      />
      {directive && <span className="text-note text-ink-2">{t('filters.directive')}</span>}
      {(state || kind || directive) && (
        <TextLink href={paths.mail({ locale })} className="text-note">
          {t('filters.clear')}
        </TextLink>
      )}
    </FilterForm>
  )
}
