import { getLocale, getTranslations } from 'next-intl/server'
import { isInstitutionKind, organisationKinds } from '#/domain/register/kinds.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { Banner } from '#/ui/banner.tsx'
import { plus } from '#/ui/icons.ts'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { paths } from '#/web/paths.ts'
import { editOrganisationAction } from '../actions.ts'
import { nameOf } from '../name-of.ts'
import type { OrganisationPage } from '../organisation-loaders.ts'
import { CloseSection } from './close-section.tsx'
import { DistrictsDialog } from './districts-dialog.tsx'
import { EntryForm } from './entry-form.tsx'
import { FormerNames } from './former-names.tsx'
import { MoveSection } from './move-section.tsx'
import { FactFields, NameFields } from './organisation-fields.tsx'
import { RenameSection } from './rename-section.tsx'
import { TreeBelow, TreeWay } from './tree-way.tsx'

/** Everything that can be changed about an organisation, each change with a button of its own. */
export async function OrganisationScreen({ page }: { page: OrganisationPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('register')]
  const { organisation, around, districts } = page
  const { id, kind, version } = organisation
  const kinds = organisationKinds.filter((one) => one !== 'ministry' || kind === 'ministry')
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader
        eyebrow={<TreeWay above={around.above} mayEdit />}
        title={nameOf({ one: organisation, locale })}
        meta={<FormerNames names={around.formerNames} />}
        aside={
          <>
            <ButtonLink href={paths.newOrganisation({ locale, query: { parent: id } })} icon={plus} size={36}>
              {t('addBelow')}
            </ButtonLink>
            {isInstitutionKind(kind) && (
              <ButtonLink href={paths.institution({ locale, id })} size={36}>
                {t('toPage')}
              </ButtonLink>
            )}
          </>
        }
      />
      {page.step && (
        <Banner tone="ok" className="mb-5">
          {t(`done.${page.step.done}`, { n: page.step.n })}
        </Banner>
      )}
      <div className="gap-x-12 xl:grid xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 max-w-[60rem]">
          <SectionHeader id="facts" title={t('facts.title')} />
          <EntryForm
            key={version}
            id="edit"
            action={editOrganisationAction}
            fields={{ id }}
            version={version}
            words={{
              submit: t('facts.submit'),
              submitting: t('saving'),
              stale: { ...(await staleWords()), href: paths.organisation({ locale, id }) },
            }}
            className="gap-5 pt-4"
          >
            <NameFields names={organisation} />
            <p className="text-note text-ink-2 -mt-2">{t('facts.namesNote')}</p>
            <FactFields organisation={organisation} districts={districts} kinds={kinds.toReversed()} />
          </EntryForm>
          <TreeBelow around={around} mayEdit />
        </div>
        <div className="grid max-w-[60rem] content-start gap-y-8 max-xl:pt-8">
          <RenameSection page={page} />
          <MoveSection page={page} />
          <CloseSection page={page} />
        </div>
      </div>
      <DistrictsDialog districts={districts} />
    </div>
  )
}

/** The names of the columns, for whoever is told that somebody was faster. */
async function staleWords() {
  const [t, tf] = [await getTranslations('register.stale'), await getTranslations('register.fields')]
  const names = {
    nameKk: tf('nameKk'),
    nameRu: tf('nameRu'),
    shortKk: tf('shortKk'),
    shortRu: tf('shortRu'),
    kind: tf('kind'),
    districtId: tf('district'),
    bin: tf('bin'),
    phone: tf('phone'),
    workWeek: tf('workWeek'),
    openedOn: tf('openedOn'),
  }
  return { changed: t('changed'), open: t('open'), names }
}
