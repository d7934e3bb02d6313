import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { weekday } from '#/domain/calendar/zone.ts'
import { weekdayName } from '#/i18n/weekday-names.ts'
import { Checkbox } from '#/ui/choice.tsx'
import { inLanguage } from '#/i18n/in-language.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import type { ProposedDay } from '../proposal.ts'
import { formWords } from '../words.ts'
import { FillSubmit } from './fill-submit.tsx'

interface FillFormProps {
  year: number
  lines: ProposedDay[]
  backHref: string
}

/** The days off that the law fixes for a year, to be looked at before they are added. */
export async function FillForm({ year, lines, backHref }: FillFormProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  const fixed = lines.flatMap(({ date, ...names }) => (date ? [{ date, ...names }] : []))
  const asked = lines.filter(({ date }) => date === null)
  return (
    <>
      <SectionHeader title={t('fill.title')} />
      <p className="text-ink-2 pt-3">{t('fill.lead', { year })}</p>
      <FillSubmit
        year={year}
        words={formWords(locale)}
        label={t('fill.submit', { year })}
        backHref={backHref}
      >
        {fixed.length === 0 && <Finding tone="ok">{t('fill.allThere')}</Finding>}
        {fixed.map(({ date, nameKk, nameRu }, index) => (
          <div key={date} className="border-line border-b">
            <Checkbox
              name={`days.${index}.take`}
              value="on"
              defaultChecked
              label={
                <>
                  <span className="font-medium">{formatDate({ date, locale, style: 'day_month' })}</span>
                  <span className="text-dense text-ink-2">
                    , {weekdayName({ day: weekday(date), locale })}
                  </span>
                </>
              }
              note={inLanguage({ locale, kk: nameKk, ru: nameRu })}
            />
            <Hidden index={index} values={{ date, nameKk, nameRu }} />
          </div>
        ))}
        {asked.map(({ nameKk, nameRu }, index) => {
          const position = fixed.length + index
          const id = `asked-${index}`
          const hint = t('fill.movableHint')
          return (
            <div key={id} className="pt-4">
              <Field id={id} label={inLanguage({ locale, kk: nameKk, ru: nameRu })} hint={hint}>
                <TextInput
                  {...fieldAria({ id, hint })}
                  type="date"
                  name={`days.${position}.date`}
                  min={`${year}-01-01`}
                  max={`${year}-12-31`}
                  className="sm:max-w-48"
                />
              </Field>
              <Hidden index={position} values={{ take: 'on', nameKk, nameRu }} />
            </div>
          )
        })}
      </FillSubmit>
    </>
  )
}

function Hidden({ index, values }: { index: number; values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={`days.${index}.${name}`} value={value} />
  ))
}
