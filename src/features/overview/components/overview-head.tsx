import { getLocale, getTranslations } from 'next-intl/server'
import { directiveStanding } from '#/domain/directives/control.ts'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { dueDay, dueWords, formatDate } from '#/i18n/dates.ts'
import { dueStandingMessage } from '#/i18n/due-standing.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { letterNumber } from '#/i18n/letter-number.ts'
import { Menu, MenuLink } from '#/ui/menu.tsx'
import { DueMark, PageHeader } from '#/ui/page-header.tsx'
import { paths } from '#/web/paths.ts'
import type { Overview } from '../loaders.ts'
import { hrefWith } from '../query.ts'

/** Which letter, how long it still has, and the way to another one. */
export async function OverviewHead({ overview }: { overview: Overview }) {
  const { directive, now } = overview
  const [locale, t, td] = [await getLocale(), await getTranslations('overview'), await getTranslations('due')]
  const counts = directiveStanding(directive) === 'in_force'
  const standing = dueStanding({ now, lateFrom: directive.lateFrom })
  const message = dueStandingMessage({ standing, locale })
  const date = formatDate({ date: directive.letterDate, locale, style: 'long' })
  const eyebrow = (
    <span className="flex flex-wrap items-center gap-x-1">
      <span className="max-md:hidden">{t('directive', { number: directive.number, date })}</span>
      <span className="md:hidden">{letterNumber(directive.number)}</span>
      <DirectiveMenu overview={overview} />
    </span>
  )
  return (
    <PageHeader
      eyebrow={eyebrow}
      title={inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })}
      aside={
        <DueMark
          words={counts ? td(message.key, message.values) : td('term')}
          date={dueWords({ due: directive.due, locale })}
          overdue={counts && standing.kind === 'passed'}
        />
      }
    />
  )
}

async function DirectiveMenu({ overview }: { overview: Overview }) {
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  const { directives, directive, filter } = overview
  return (
    <span className="print:hidden">
      <Menu id="directives" trigger={t('change')} label={t('choose')} look={{ size: 36 }} align="start">
        {directives.slice(0, NEWEST).map(({ id, number, subjectKk, subjectRu, lateFrom }) => (
          <MenuLink
            key={id}
            href={hrefWith({
              filter: { sort: filter.sort, order: filter.order },
              change: { directive: id },
              locale,
            })}
            current={id === directive.id}
            note={`${letterNumber(number)} · ${dueDay({ lateFrom, locale, style: 'numeric' })}`}
          >
            {inLanguage({ locale, kk: subjectKk, ru: subjectRu })}
          </MenuLink>
        ))}
        <MenuLink href={paths.directives({ locale })}>{t('allDirectives')}</MenuLink>
      </Menu>
    </span>
  )
}

/** So many fit a menu; the others are on the page of directives. */
const NEWEST = 12
