import { useLocale, useTranslations } from 'next-intl'
import { reviewKinds } from '#/contracts/review.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { letterNumber } from '#/i18n/letter-number.ts'
import { Button } from '#/ui/button.tsx'
import { Field } from '#/ui/field.tsx'
import { Icon } from '#/ui/icon.tsx'
import { slidersHorizontal } from '#/ui/icons.ts'
import { Select } from '#/ui/inputs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { Review } from '../loaders.ts'

/** Which part of the queue is shown; a form of the browser, so it needs no script. */
export function FilterMenu({ review }: { review: Review }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const { filter, summary } = review
  const directives = new Map(
    summary.groups.map(({ directiveId, number }) => [directiveId, letterNumber(number)]),
  )
  const institutions = new Map(
    summary.groups.map(({ institutionId, shortKk, shortRu }) => [
      institutionId,
      inLanguage({ locale, kk: shortKk, ru: shortRu }),
    ]),
  )
  const fields = [
    { name: 'directive' as const, options: [...directives], chosen: filter.directive },
    { name: 'institution' as const, options: [...institutions], chosen: filter.institution },
    {
      name: 'kind' as const,
      options: reviewKinds.map((kind) => [kind, t(`filter.${kind}`)] as const),
      chosen: filter.kind,
    },
  ]
  const active = fields.some(({ chosen }) => chosen !== undefined)
  return (
    <>
      <button
        type="button"
        popoverTarget="review-filter"
        aria-label={t('filter.label')}
        title={t('filter.label')}
        className={`icon-btn -my-2 -mr-2.5 ${active ? 'text-accent' : ''}`}
      >
        <Icon shape={slidersHorizontal} size={20} />
      </button>
      <form
        id="review-filter"
        popover="auto"
        method="get"
        action={paths.review({ locale })}
        className="menu menu-start"
      >
        <div className="flex flex-col gap-3 p-2.5 md:w-72">
          {fields.map(({ name, options, chosen }) => (
            <Field key={name} id={`filter-${name}`} label={t(`filter.${name}`)}>
              <Select id={`filter-${name}`} name={name} defaultValue={chosen ?? ''} key={chosen ?? ''}>
                <option value="">{t('filter.all')}</option>
                {options.map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
          <div className="flex items-center justify-between gap-3">
            <Button type="submit">{t('filter.apply')}</Button>
            {active && <TextLink href={paths.review({ locale })}>{t('filter.clear')}</TextLink>}
          </div>
        </div>
      </form>
    </>
  )
}
