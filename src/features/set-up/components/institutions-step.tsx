import { getLocale, getTranslations } from 'next-intl/server'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { SetUpState } from '../loaders.ts'
import { InstitutionForm } from './institution-form.tsx'
import { nameWords } from './name-words.ts'

/** Those that will answer: a few by hand, many from a table. */
export async function InstitutionsStep({ state }: { state: SetUpState }) {
  const [locale, t, tk] = [await getLocale(), await getTranslations('setUp'), await getTranslations('kinds')]
  const { newest, institutions, issuers, districts } = state
  const nameOf = (one: { shortKk: string; shortRu: string }) =>
    inLanguage({ locale, kk: one.shortKk, ru: one.shortRu })
  return (
    <>
      <p className="text-note mb-5">
        {t.rich('importInstead', {
          link: (words) => <TextLink href={paths.imports({ locale })}>{words}</TextLink>,
        })}
      </p>
      {newest.length > 0 && (
        <ul className="border-line mb-6 border-t" aria-label={t('newest')}>
          {newest.map((one) => (
            <li key={one.id} className="border-line text-note flex flex-wrap gap-x-4 border-b py-2">
              <TextLink href={paths.organisation({ locale, id: one.id })}>{nameOf(one)}</TextLink>
              <span className="text-ink-2">{tk(one.kind)}</span>
            </li>
          ))}
          {institutions > newest.length && (
            <li className="text-note py-2">
              <TextLink href={paths.institutions({ locale })}>{t('all', { n: institutions })}</TextLink>
            </li>
          )}
        </ul>
      )}
      <InstitutionForm
        kinds={institutionKinds.map((value) => ({ value, label: tk(value) }))}
        parents={issuers.map((one) => ({ id: one.id, name: nameOf(one) }))}
        districts={districts.map(({ id, nameKk, nameRu }) => ({
          id,
          name: inLanguage({ locale, kk: nameKk, ru: nameRu }),
        }))}
        words={{
          ...(await nameWords()),
          parent: t('fields.parent'),
          district: t('fields.district'),
          none: t('fields.noDistrict'),
          added: t('added'),
          submit: t('addInstitution'),
          submitting: t('saving'),
        }}
      />
      {institutions > 0 && (
        <p className="mt-8">
          <ButtonLink href={paths.setUp({ locale, query: { step: 'people' } })}>
            {t('next.people')}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
