import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#/ui/empty-state.tsx'
import { landmark } from '#/ui/icons.ts'
import type { InstitutionPage } from '../loaders.ts'
import { Accounts } from './accounts.tsx'
import { AliveLinks } from './alive-links.tsx'
import { ObligationsTable } from './obligations-table.tsx'
import { InstitutionFigures } from './institution-figures.tsx'
import { InstitutionHead } from './institution-head.tsx'
import { Posts } from './posts.tsx'
import { QuarterQuestion } from './quarter-question.tsx'
import { TreeBelow } from './tree-way.tsx'
import { YearStrip } from './year-strip.tsx'

/** One institution's year: how it reports, what it owes, where it publishes, who answers. */
export async function InstitutionScreen({ page }: { page: InstitutionPage }) {
  const t = await getTranslations('institutions')
  return (
    <div className="px-4 pb-10 md:px-8">
      <InstitutionHead page={page} />
      {page.own && <QuarterQuestion page={page} />}
      <InstitutionFigures page={page} />
      <AliveLinks page={page} />
      <div className="gap-x-12 xl:grid xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {page.obligations.length === 0 ? (
            <EmptyState title={t('obligations.empty')} icon={landmark}>
              {t('obligations.emptyText')}
            </EmptyState>
          ) : (
            <>
              <YearStrip page={page} />
              <ObligationsTable page={page} />
            </>
          )}
          {!page.own && <TreeBelow around={page.around} mayEdit={page.mayEdit} />}
        </div>
        <aside className="grid grid-cols-1 content-start gap-x-12 gap-y-7 pt-5 max-xl:md:grid-cols-2">
          <Accounts page={page} />
          <Posts posts={page.institution.posts} />
        </aside>
      </div>
    </div>
  )
}
