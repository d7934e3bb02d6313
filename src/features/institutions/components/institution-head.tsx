import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { workWeekWords } from '#/i18n/work-week.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { pencil } from '#/ui/icons.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { SegmentedLinks } from '#/ui/segmented-control.tsx'
import { paths } from '#/web/paths.ts'
import type { InstitutionPage } from '../loaders.ts'
import { phoneHref } from '../phone.ts'
import { FormerNames } from './former-names.tsx'
import { TreeWay } from './tree-way.tsx'
import { nameOf } from '../name-of.ts'

/** The name in both languages and what the register knows. */
export async function InstitutionHead({ page }: { page: InstitutionPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const { institution, own, choices, around, mayEdit } = page
  const { nameKk, nameRu, id } = institution
  const options = choices.map((one) => ({
    href: paths.ownInstitution({ locale, query: { id: one.id } }),
    label: nameOf({ one, locale }),
    current: one.id === institution.id,
  }))
  return (
    <>
      {options.length > 0 && <SegmentedLinks label={t('choose')} options={options} className="mt-4" />}
      <PageHeader
        eyebrow={own ? undefined : <TreeWay above={around.above} mayEdit={mayEdit} />}
        title={inLanguage({ locale, kk: nameKk, ru: nameRu })}
        meta={
          <>
            <span lang={locale === 'kk' ? 'ru' : 'kk'} className="text-ink block">
              {inLanguage({ locale: locale === 'kk' ? 'ru' : 'kk', kk: nameKk, ru: nameRu })}
            </span>
            <Facts institution={institution} />
            <FormerNames names={around.formerNames} />
          </>
        }
        aside={
          mayEdit && (
            <ButtonLink href={paths.organisation({ locale, id })} icon={pencil} size={36}>
              {t('edit')}
            </ButtonLink>
          )
        }
      />
    </>
  )
}

async function Facts({ institution }: { institution: InstitutionPage['institution'] }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const { bin, districtKk, districtRu, workWeek, phone, closedOn } = institution
  const facts = [
    bin && t('bin', { bin }),
    inLanguage({ locale, kk: districtKk ?? '', ru: districtRu ?? '' }),
    workWeekWords({ days: workWeek, locale }),
  ].filter(Boolean)
  return (
    <>
      {facts.join(SEPARATOR)}
      {phone && (
        <>
          {SEPARATOR}
          <a href={phoneHref(phone)} className="link font-normal whitespace-nowrap">
            {phone}
          </a>
        </>
      )}
      {closedOn && (
        <span className="text-warn block font-medium">
          {t('closed', { date: formatDate({ date: closedOn, locale, style: 'numeric' }) })}
        </span>
      )}
    </>
  )
}

/** Stays with what stands before it when a line breaks. */
const SEPARATOR = '\u00a0· '
