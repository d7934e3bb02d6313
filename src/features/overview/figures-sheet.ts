import { dueWords } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Row, Sheet } from '#/web/table-response.ts'
import { filterWords } from './filter-words.ts'
import type { Overview } from './loaders.ts'

/** The numbers of the dashboard, over everybody whom the letter addresses, with what they are counted of. */
export function figuresSheet({ overview, locale }: { overview: Overview; locale: Locale }): Sheet {
  const t = translator({ locale, namespace: 'overview' })
  return {
    name: t('sheet.figures'),
    columns: [
      { head: t('sheet.name'), width: 44 },
      { head: t('sheet.value'), width: 60 },
      { head: t('sheet.share'), width: 12 },
      { head: t('sheet.of'), width: 30 },
    ],
    rows: [...letterRows({ overview, locale }), ...figureRows({ overview, locale })],
  }
}

function letterRows({ overview, locale }: { overview: Overview; locale: Locale }): Row[] {
  const t = translator({ locale, namespace: 'overview' })
  const { directive, now } = overview
  return [
    [t('sheet.directive'), directive.number],
    [t('sheet.letterDate'), { day: directive.letterDate }],
    [t('sheet.subjectKk'), directive.subjectKk],
    [t('sheet.subjectRu'), directive.subjectRu],
    [t('sheet.due'), dueWords({ due: directive.due, locale })],
    [t('sheet.asOf'), { at: now }],
    [t('sheet.filter'), filterWords({ overview, locale })],
  ]
}

function figureRows({
  overview: { figures, coverage, alive },
  locale,
}: {
  overview: Overview
  locale: Locale
}): Row[] {
  const t = translator({ locale, namespace: 'overview' })
  const tp = translator({ locale, namespace: 'progress' })
  const tt = translator({ locale, namespace: 'timeliness' })
  const expected = { name: t('figures.expected'), count: figures.expected }
  const submitted = { name: t('figures.submitted'), count: figures.submitted }
  const slots = { name: t('sheet.slots'), count: coverage.all.slots }
  const links = { name: t('sheet.links'), count: alive.links }
  return [
    row({ name: t('sheet.addressed'), count: figures.total }),
    row({ name: tp('exempt'), count: figures.exempt }),
    row(expected),
    row({ ...submitted, of: expected }),
    row({ name: t('figures.on_time'), count: figures.onTime, of: submitted }),
    row({ name: tt('late'), count: figures.late, of: submitted }),
    row({ name: t('figures.accepted'), count: figures.accepted, of: submitted }),
    row({ name: t('figures.overdue'), count: figures.overdue, of: expected }),
    row({ name: tp('not_started'), count: figures.notStarted, of: expected }),
    row({ name: tp('in_progress'), count: figures.inProgress, of: expected }),
    row({ name: t('sheet.waiting'), count: figures.submittedWaiting, of: expected }),
    row({ name: tp('returned'), count: figures.returned, of: expected }),
    row(slots),
    row({ name: t('coverage'), count: coverage.all.covered, of: slots }),
    row(links),
    row({ name: t('sheet.alive'), count: alive.alive, of: links }),
    row({ name: t('sheet.proven'), count: alive.proven, of: links }),
    row({ name: t('sheet.lost'), count: alive.lost, of: links }),
    row({ name: t('sheet.unseen'), count: alive.links - alive.watched, of: links }),
    row({ name: t('sheet.byKit'), count: alive.byKit, of: links }),
  ]
}

interface Counted {
  name: string
  count: number
}

/** With its share where there is something to take one of. */
function row({ name, count, of }: Counted & { of?: Counted }): Row {
  return of && of.count > 0 ? [name, count, { share: count / of.count }, of.name] : [name, count]
}
