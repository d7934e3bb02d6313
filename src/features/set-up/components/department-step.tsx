import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { SetUpState } from '../loaders.ts'
import { FoundForm } from './found-form.tsx'
import { nameWords } from './name-words.ts'

/** The body in whose name letters go out; made once, corrected in the register. */
export async function DepartmentStep({ state }: { state: SetUpState | null }) {
  const [locale, t, tk] = [await getLocale(), await getTranslations('setUp'), await getTranslations('kinds')]
  if (state)
    return (
      <>
        <ul className="border-line mb-5 border-t">
          {state.issuers.map((one) => (
            <li key={one.id} className="border-line border-b py-2.5">
              <TextLink href={paths.organisation({ locale, id: one.id })}>
                {inLanguage({ locale, kk: one.nameKk, ru: one.nameRu })}
              </TextLink>
              <span className="text-note text-ink-2 block">{tk(one.kind)}</span>
            </li>
          ))}
        </ul>
        <ButtonLink variant="primary" href={paths.setUp({ locale, query: { step: 'institutions' } })}>
          {t('next.institutions')}
        </ButtonLink>
      </>
    )
  return (
    <FoundForm
      kinds={[
        { value: 'department', label: tk('department') },
        { value: 'ministry', label: tk('ministry') },
      ]}
      words={{
        ...(await nameWords()),
        districtKk: t('fields.districtKk'),
        districtRu: t('fields.districtRu'),
        districtHint: t('fields.districtHint'),
        submit: t('found'),
        submitting: t('saving'),
      }}
    />
  )
}
