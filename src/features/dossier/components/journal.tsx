import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import type { Messages } from '#/i18n/messages.ts'
import type { DossierData } from '../loaders.ts'
import type { DossierEntry } from '#/server/dossier/reads.ts'
import { Part } from './part.tsx'

/** Who changed what and when, by post; decisions on single lines stand beside the lines. */
export async function Journal({ dossier: { entries } }: { dossier: DossierData }) {
  const [locale, t, ta] = await Promise.all([
    getLocale(),
    getTranslations('dossier'),
    getTranslations('audit'),
  ])
  const actionWords = (action: string) => {
    const name = action.replace('.', '_') as keyof Messages['audit']['actions']
    return ta.has(`actions.${name}`) ? ta(`actions.${name}`) : action
  }
  const heads = ['at', 'who', 'what', 'whose'] as const
  return (
    <Part title={t('parts.journal')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`columns.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ at, action, system, postKk, postRu, nameKk, nameRu, ...about }, place) => (
            <tr key={place}>
              <td>{formatDateTime({ instant: at, locale, style: 'numeric', seconds: true })}</td>
              <td>{system ? t('portal') : inLanguage({ locale, kk: postKk ?? '', ru: postRu ?? '' })}</td>
              <td>
                {actionWords(action)}
                <About {...about} />
              </td>
              <td>{inLanguage({ locale, kk: nameKk ?? '', ru: nameRu ?? '' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

/** Which file joined or left the letter, and why it left. */
async function About({ file, reasonKk, reasonRu }: Pick<DossierEntry, 'file' | 'reasonKk' | 'reasonRu'>) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('dossier')])
  const reason = whicheverLanguage({ locale, kk: reasonKk, ru: reasonRu })
  return (
    <>
      {file && <small>{file}</small>}
      {reason && <small>{t('edition.reason', { reason })}</small>}
    </>
  )
}
