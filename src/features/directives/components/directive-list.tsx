import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '#/ui/button-link.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { fileText } from '#/ui/icons.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { SegmentedLinks } from '#/ui/segmented-control.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { type DirectiveList as Data, filters } from '../list-loader.ts'
import { CreateForm } from './create-form.tsx'
import { DirectiveRows } from './directive-rows.tsx'
import { DirectiveTable } from './directive-table.tsx'
import { DiscardedDrafts } from './discarded-drafts.tsx'

/** The letters of the department: drafts, what is under control, what is done. */
export async function DirectiveList({ list }: { list: Data }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  const { filter, counts, mayWrite } = list
  const shown = mayWrite ? filters : filters.filter((one) => one !== 'drafts')
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader title={t('title')} aside={mayWrite && <NewPlaces />} />
      <SegmentedLinks
        label={t('filter.label')}
        className="mb-4 print:hidden max-md:grid max-md:w-full max-md:grid-cols-2 max-md:[&>:nth-child(3)]:border-l-0 max-md:[&>:nth-child(n+3)]:border-t"
        options={shown.map((one) => ({
          href: paths.directives({ locale, query: { show: one === 'all' ? null : one } }),
          label: `${t(`filter.${one}`)} ${counts[one]}`,
          current: one === filter,
        }))}
      />
      {list.rows.length === 0 ? (
        <Empty list={list} />
      ) : (
        <>
          <DirectiveTable list={list} />
          <DirectiveRows list={list} />
        </>
      )}
      {mayWrite && <DiscardedDrafts drafts={list.discarded} />}
    </div>
  )
}

/** A letter that is there already writes the directive; else an empty draft begins. */
async function NewPlaces() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('letters.new')])
  return (
    <>
      <ButtonLink href={paths.newDirective({ locale })} icon={fileText} className="print:hidden">
        {t('button')}
      </ButtonLink>
      <CreateForm label={(await getTranslations('directives'))('create')} />
    </>
  )
}

async function Empty({ list: { filter, mayWrite } }: { list: Data }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  if (filter === 'all') {
    return <EmptyState title={t('empty.all')}>{mayWrite && t('empty.allText')}</EmptyState>
  }
  return (
    <EmptyState
      title={t(`empty.${filter}`)}
      action={<TextLink href={paths.directives({ locale })}>{t('empty.showAll')}</TextLink>}
    >
      {t('empty.otherText')}
    </EmptyState>
  )
}
