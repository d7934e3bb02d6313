import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Overview } from './loaders.ts'

/** What the rows of a file were filtered by: «Вид: музей; Площадка: Telegram», or the word for all. */
export function filterWords({ overview, locale }: { overview: Overview; locale: Locale }): string {
  const t = translator({ locale, namespace: 'overview' })
  const { show, kind, district, state, platform, cell, day } = overview.filter
  const words = [
    show && t(`figures.${show}`),
    kind && named({ name: t('filters.kind'), value: kindWords({ kind, locale }) }),
    district && named({ name: t('filters.district'), value: districtWords({ overview, district, locale }) }),
    state && named({ name: t('filters.state'), value: stateWords({ state, locale }) }),
    platform && named({ name: t('filters.platform'), value: platformWords({ platform, locale }) }),
    platform && cell && t(`cells.${cell}`),
    day &&
      isCalendarDate(day) &&
      named({ name: t('sheet.received'), value: formatDate({ date: day, locale, style: 'numeric' }) }),
  ].filter((word) => typeof word === 'string')
  return words.join('; ') || t('filters.all')
}

type Filter = Overview['filter']

function named({ name, value }: { name: string; value: string }): string {
  return `${name}: ${value}`
}

function kindWords({ kind, locale }: { kind: NonNullable<Filter['kind']>; locale: Locale }): string {
  return translator({ locale, namespace: 'kindsPlural' })(kind)
}

function stateWords({ state, locale }: { state: NonNullable<Filter['state']>; locale: Locale }): string {
  return state === 'late'
    ? translator({ locale, namespace: 'timeliness' })(state)
    : translator({ locale, namespace: 'progress' })(state)
}

function platformWords({
  platform,
  locale,
}: {
  platform: NonNullable<Filter['platform']>
  locale: Locale
}): string {
  return translator({ locale, namespace: 'links' })(`platforms.${platform}`)
}

function districtWords({
  overview,
  district,
  locale,
}: {
  overview: Overview
  district: string
  locale: Locale
}): string {
  const found = overview.districts.find(({ id }) => id === district)
  return found ? inLanguage({ locale, kk: found.nameKk, ru: found.nameRu }) : ''
}
