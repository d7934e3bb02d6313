import { getLocale, getTranslations } from 'next-intl/server'
import { outOfWords } from '#/i18n/out-of.ts'
import type { DossierData } from '../loaders.ts'
import { Part } from './part.tsx'

/** The numbers as they stand now; the dashboard counts the same rows. */
export async function Figures({ dossier: { figures, publications, alive } }: { dossier: DossierData }) {
  const [locale, t] = [await getLocale(), await getTranslations('dossier')]
  const ofLinks = (part: number) => outOfWords({ part, whole: alive.links, locale })
  const shown = [
    ['expected', figures.expected],
    ['submitted', figures.submitted],
    ['on_time', figures.onTime],
    ['late', figures.late],
    ['accepted', figures.accepted],
    ['overdue', figures.overdue],
    ['exempt', figures.exempt],
    ['publications', publications.all],
    ['kept', publications.accepted],
    ...(alive.links > 0
      ? ([
          ['alive', ofLinks(alive.alive)],
          ['proven', ofLinks(alive.proven)],
        ] as const)
      : []),
  ] as const
  return (
    <Part title={t('parts.figures')}>
      <dl className="paper-figures">
        {shown.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`figures.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
