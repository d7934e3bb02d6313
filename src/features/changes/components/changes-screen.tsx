import { useLocale, useTranslations } from 'next-intl'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import { letterNumber } from '#/i18n/letter-number.ts'
import type { Edition } from '#/server/directives/reads/changes.ts'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { undoExtensionAction } from '../actions.ts'
import type { ChangesPage } from '../loaders.ts'
import { formWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { ChangeLog } from './change-log.tsx'
import { EditionPair } from './edition-pair.tsx'

/** Everything that has changed about one directive: its wordings side by side, its deadlines, its history. */
export function ChangesScreen({ page }: { page: ChangesPage }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const { letter, log } = page
  const subject = inLanguage({ locale, kk: letter.fields.subjectKk, ru: letter.fields.subjectRu })
  return (
    <div className="px-4 pb-12 md:px-8">
      <PageHeader
        eyebrow={
          <TextLink href={paths.directive({ locale, id: letter.id })}>
            {letterNumber(letter.fields.number)}, {subject}
          </TextLink>
        }
        title={t('page.title')}
      />
      <Editions editions={page.editions} />
      <Extensions page={page} />
      <section className="mt-10" aria-labelledby="history">
        <SectionHeader id="history" title={t('log.title')} />
        {log.length === 0 ? <p className="text-ink-2 py-4">{t('log.none')}</p> : <ChangeLog log={log} />}
      </section>
    </div>
  )
}

/** The newest amendment on top, each beside the wording that it replaced. */
function Editions({ editions }: { editions: Edition[] }) {
  const t = useTranslations('changes.page')
  const pairs = editions.slice(1).map((to, place) => ({ from: editions[place] ?? to, to }))
  return (
    <section aria-labelledby="editions">
      <SectionHeader id="editions" title={t('compare')} aside={pairs.length > 0 && t('legend')} />
      {pairs.length === 0 && <p className="text-ink-2 py-4">{t('none')}</p>}
      {pairs.toReversed().map((pair) => (
        <Amendment key={pair.to.number} {...pair} />
      ))}
    </section>
  )
}

function Amendment({ from, to }: { from: Edition; to: Edition }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const reason = whicheverLanguage({ locale, kk: to.reasonKk, ru: to.reasonRu })
  const when = (edition: Edition) => formatDateTime({ instant: edition.at, locale, style: 'numeric' })
  const name = ({ number }: Edition) => (number === 1 ? t('page.first') : t('page.edition', { n: number }))
  return (
    <article className="border-line border-b py-5" aria-labelledby={`edition-${to.number}`}>
      <h3 id={`edition-${to.number}`} className="text-h3">
        {t('page.edition', { n: to.number })}
        <span className="text-dense text-ink-2 font-normal"> · {when(to)}</span>
      </h3>
      {reason && <p className="text-note mt-1 mb-4">{t('log.reason', { reason })}</p>}
      <EditionPair
        from={from}
        to={to}
        languages={['kk', 'ru']}
        headings={{
          from: `${t('page.before')}: ${name(from)}, ${when(from)}`,
          to: `${t('page.after')}: ${name(to)}, ${when(to)}`,
        }}
      />
    </article>
  )
}

function Extensions({ page: { extensions, inForce, mayChange } }: { page: ChangesPage }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  return (
    <section className="mt-10" aria-labelledby="extensions">
      <SectionHeader id="extensions" title={t('page.standing')} />
      {extensions.length === 0 && <p className="text-ink-2 py-4">{t('page.noExtensions')}</p>}
      <ul>
        {extensions.map(({ id, due, obligation }) => (
          <li
            key={id}
            className="border-line flex flex-wrap items-center justify-between gap-x-6 border-b py-2.5"
          >
            <p>
              <strong className="font-medium">
                {obligation
                  ? inLanguage({ locale, kk: obligation.shortKk, ru: obligation.shortRu })
                  : t('page.forAll')}
              </strong>
              <span className="text-ink-2">: {dueWords({ due, locale })}</span>
            </p>
            {mayChange && inForce && (
              <ChangeForm
                action={undoExtensionAction}
                fields={{ extensionId: id }}
                words={formWords({ t, send: t('page.undo'), done: t('page.undone') })}
                locale={locale}
                look={{ variant: 'quiet', size: 36 }}
                className="print:hidden [&>div]:py-0"
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
