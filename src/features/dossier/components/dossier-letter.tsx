import { getTranslations } from 'next-intl/server'
import type { DossierData } from '../loaders.ts'
import { Part } from './part.tsx'

/** The letter in both languages as it is in force, with what came along. */
export async function DossierLetter({ dossier: { letter, files } }: { dossier: DossierData }) {
  const t = await getTranslations('dossier')
  const { fields } = letter
  return (
    <Part title={t('parts.letter')}>
      <Wording {...fields} />
      {fields.sources.length > 0 && (
        <>
          <h3>{t('parts.sources')}</h3>
          <ul>
            {fields.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
      {files.length > 0 && (
        <>
          <h3>{t('parts.attached')}</h3>
          <ul>
            {files.map(({ name }, place) => (
              <li key={place}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

/** Kazakh left or above, the same size. */
export function Wording(text: { subjectKk: string; subjectRu: string; textKk: string; textRu: string }) {
  return (
    <div className="paper-pair">
      <div lang="kk">
        <h3>{text.subjectKk}</h3>
        <p className="whitespace-pre-line">{text.textKk}</p>
      </div>
      <div lang="ru">
        <h3>{text.subjectRu}</h3>
        <p className="whitespace-pre-line">{text.textRu}</p>
      </div>
    </div>
  )
}
