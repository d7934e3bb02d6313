import { getLocale, getTranslations } from 'next-intl/server'
import { NAME_LIMIT, SHORT_NAME_LIMIT } from '#/contracts/organisations.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import type { OrganisationKind } from '#/domain/register/tree.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { shortWeekdayName } from '#/i18n/weekday-names.ts'
import type { DistrictChoice, Organisation } from '#/server/register/reads/organisation.ts'
import { DistrictsTrigger } from './districts-dialog.tsx'
import { EntryDays, EntrySelect, EntryText } from './entry-fields.tsx'

/** Full and short names in both languages, Kazakh first. */
export async function NameFields({
  names,
}: {
  names?: Pick<Organisation, 'nameKk' | 'nameRu' | 'shortKk' | 'shortRu'>
}) {
  const t = await getTranslations('register.fields')
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <EntryText
        name="nameKk"
        lang="kk"
        label={t('nameKk')}
        value={names?.nameKk}
        maxLength={NAME_LIMIT}
        required
      />
      <EntryText
        name="nameRu"
        lang="ru"
        label={t('nameRu')}
        value={names?.nameRu}
        maxLength={NAME_LIMIT}
        required
      />
      <EntryText
        name="shortKk"
        lang="kk"
        label={t('shortKk')}
        value={names?.shortKk}
        maxLength={SHORT_NAME_LIMIT}
        required
      />
      <EntryText
        name="shortRu"
        lang="ru"
        label={t('shortRu')}
        value={names?.shortRu}
        maxLength={SHORT_NAME_LIMIT}
        required
      />
    </div>
  )
}

interface FactFieldsProps {
  organisation?: Organisation
  districts: readonly DistrictChoice[]
  /** Those that fit the place; a ministry stays one. */
  kinds: readonly OrganisationKind[]
}

/** What the register knows of an organisation beside its names. */
export async function FactFields({ organisation, districts, kinds }: FactFieldsProps) {
  const [locale, t, tk] = [
    await getLocale(),
    await getTranslations('register.fields'),
    await getTranslations('kinds'),
  ]
  const days = [1, 2, 3, 4, 5, 6, 7].map((value) => ({
    value,
    label: shortWeekdayName({ day: value, locale }),
  }))
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <EntrySelect name="kind" label={t('kind')} value={organisation?.kind ?? institutionKinds[0]}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {tk(kind)}
            </option>
          ))}
        </EntrySelect>
        <EntrySelect
          name="districtId"
          label={t('district')}
          aside={<DistrictsTrigger />}
          value={organisation?.districtId}
        >
          <option value="">{t('noDistrict')}</option>
          {districts.map(({ id, nameKk, nameRu }) => (
            <option key={id} value={id}>
              {inLanguage({ locale, kk: nameKk, ru: nameRu })}
            </option>
          ))}
        </EntrySelect>
        <EntryText
          name="bin"
          label={t('bin')}
          hint={t('binHint')}
          aside={t('optional')}
          value={organisation?.bin}
          inputMode="numeric"
          maxLength={40}
        />
        <EntryText
          name="phone"
          type="tel"
          label={t('phone')}
          aside={t('optional')}
          value={organisation?.phone}
          maxLength={60}
        />
        <EntryText
          name="openedOn"
          type="date"
          label={t('openedOn')}
          hint={t('openedHint')}
          aside={t('optional')}
          value={organisation?.openedOn}
        />
      </div>
      <EntryDays
        name="workWeek"
        legend={t('workWeek')}
        days={days}
        value={organisation?.workWeek ?? [1, 2, 3, 4, 5]}
      />
    </>
  )
}
