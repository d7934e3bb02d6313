import { getTranslations } from 'next-intl/server'
import type { DossierData } from '../loaders.ts'
import { Part } from './part.tsx'

/** The numbers as they stand now; the dashboard counts the same rows. */
export async function Figures({ dossier: { figures, publications } }: { dossier: DossierData }) {
  const t = await getTranslations('dossier')
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
