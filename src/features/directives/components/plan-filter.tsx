import { getLocale, getTranslations } from 'next-intl/server'
import { planStates } from '#/contracts/plan.ts'
import { monthTitle } from '#/i18n/month-names.ts'
import { Button } from '#/ui/button.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { search } from '#/ui/icons.ts'
import { Select, TextInput } from '#/ui/inputs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { planQuery, type YearPlan } from '../plan-loader.ts'

/** State, month and words: a plain form whose answer is an address that can be kept. */
export async function PlanFilter({ plan: { year, filter, mayWrite } }: { plan: YearPlan }) {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations('plan'),
    getTranslations('directives'),
  ])
  const { state, month, q, view } = filter
  const states = mayWrite ? planStates : planStates.filter((one) => one !== 'draft')
  return (
    <form
      method="get"
      action={paths.yearPlan({ locale })}
      role="search"
      aria-label={t('filter.label')}
      className="grid w-full grid-cols-2 items-end gap-3 md:flex md:w-auto md:flex-wrap"
    >
      <input type="hidden" name="year" value={year} />
      {view !== 'months' && <input type="hidden" name="view" value={view} />}
      <Field id="q" label={t('filter.search')} className="col-span-2 md:w-60">
        <TextInput {...fieldAria({ id: 'q' })} type="search" name="q" defaultValue={q} maxLength={200} />
      </Field>
      <Field id="state" label={t('filter.state')} className="min-w-0 md:w-44">
        <Select {...fieldAria({ id: 'state' })} name="state" defaultValue={state ?? ''} className="mt-1.5">
          <option value="">{t('filter.all')}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {one === 'overdue' ? t('overdueSomewhere') : words(`state.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="month" label={t('filter.month')} className="min-w-0 md:w-36">
        <Select {...fieldAria({ id: 'month' })} name="month" defaultValue={month ?? ''} className="mt-1.5">
          <option value="">{t('filter.all')}</option>
          {Array.from({ length: 12 }, (_, index) => (
            <option key={index} value={index + 1}>
              {monthTitle({ number: index + 1, locale })}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" icon={search} className="max-md:col-span-2">
        {t('filter.apply')}
      </Button>
      {(q || state || month) && (
        <TextLink
          href={paths.yearPlan({
            locale,
            query: planQuery({ year, view, q: '', state: undefined, month: undefined }),
          })}
          className="text-note col-span-2 self-center md:mt-7"
        >
          {t('filter.clear')}
        </TextLink>
      )}
    </form>
  )
}
