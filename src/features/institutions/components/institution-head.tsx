import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { workWeekWords } from '#/i18n/work-week.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { SegmentedLinks } from '#/ui/segmented-control.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { InstitutionPage } from '../loaders.ts'
import { phoneHref } from '../phone.ts'
import { nameOf } from '../name-of.ts'

/** The name in both languages and what the register knows. */
export async function InstitutionHead({ page: { institution, own, choices } }: { page: InstitutionPage }) {
  const [locale, t, tk] = [
    await getLocale(),
    await getTranslations('institutions'),
    await getTranslations('kindsPlural'),
  ]
  const { nameKk, nameRu, kind } = institution
  const options = choices.map((one) => ({
    href: paths.ownInstitution({ locale, query: { id: one.id } }),
    label: nameOf({ one, locale }),
    current: one.id === institution.id,
  }))
  const breadcrumb = (
    <nav aria-label={t('breadcrumb')}>
      <TextLink href={paths.institutions({ locale })} className="font-normal">
        {t('title')}
      </TextLink>
      <span aria-hidden="true"> / </span>
      <TextLink href={paths.institutions({ locale, query: { kind } })} className="font-normal">
        {tk(kind)}
      </TextLink>
    </nav>
  )
  return (
    <>
      {options.length > 0 && <SegmentedLinks label={t('choose')} options={options} className="mt-4" />}
      <PageHeader
        eyebrow={own ? undefined : breadcrumb}
        title={inLanguage({ locale, kk: nameKk, ru: nameRu })}
        meta={
          <>
            <span lang={locale === 'kk' ? 'ru' : 'kk'} className="text-ink block">
              {inLanguage({ locale: locale === 'kk' ? 'ru' : 'kk', kk: nameKk, ru: nameRu })}
            </span>
            <Facts institution={institution} />
          </>
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
