import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { innerMarkup } from '#/ui/html.ts'
import { Band } from '#/ui/band.tsx'
import { PrintButton } from '#/ui/print-button.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { addressedMarkup } from '../addressed-markup.ts'
import { answersMarkup } from '../answers-markup.ts'
import type { DossierData } from '../loaders.ts'
import { Changes } from './changes.tsx'
import { DossierLetter } from './dossier-letter.tsx'
import { Facts } from './facts.tsx'
import { Figures } from './figures.tsx'
import { Journal } from './journal.tsx'
import { Letterhead } from './letterhead.tsx'
import { Part } from './part.tsx'

/** The whole directive with its answers, as a document: for the archive, for whoever asks what was done. */
export async function DossierScreen({ dossier }: { dossier: DossierData }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('dossier')])
  const { letter, now } = dossier
  return (
    <div className="px-4 pb-12 md:px-8 print:px-0">
      <div className="text-note flex flex-wrap items-center justify-between gap-3 py-3 print:hidden">
        <TextLink href={paths.directive({ locale, id: letter.id })}>{t('back')}</TextLink>
        <PrintButton label={t('print')} />
      </div>
      <article className="paper">
        <Band />
        <Letterhead letter={letter} />
        <h1 tabIndex={-1}>{t('title', { number: letter.fields.number })}</h1>
        <p className="paper-meta">
          {t('meta', { time: formatDateTime({ instant: now, locale, style: 'long' }) })}
        </p>
        <Facts dossier={dossier} />
        <DossierLetter dossier={dossier} />
        <Changes dossier={dossier} />
        <Figures dossier={dossier} />
        <Addressed dossier={dossier} />
        <Answers dossier={dossier} />
        <Journal dossier={dossier} />
      </article>
    </div>
  )
}

async function Addressed({ dossier: { answers } }: { dossier: DossierData }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('dossier')])
  const heads = ['name', 'state', 'acknowledged', 'received', 'receipts'] as const
  return (
    <Part title={t('parts.addressed')}>
      <table className="paper-addressed">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`columns.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody dangerouslySetInnerHTML={innerMarkup(addressedMarkup({ answers, locale }))} />
      </table>
    </Part>
  )
}

async function Answers({ dossier: { answers, letter } }: { dossier: DossierData }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('dossier')])
  return (
    <Part title={t('parts.answers')} newPage>
      <div
        className="paper-answers"
        dangerouslySetInnerHTML={innerMarkup(answersMarkup({ answers, letter, locale }))}
      />
    </Part>
  )
}
