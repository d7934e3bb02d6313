import { getLocale, getTranslations } from 'next-intl/server'
import { dueWords, formatDate, formatDateTime } from '#/i18n/dates.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import type { DossierData } from '../loaders.ts'
import { Wording } from './dossier-letter.tsx'
import { Part } from './part.tsx'

/** What the department changed after issue: earlier wordings with the reasons of their change, later deadlines. */
export function Changes({ dossier }: { dossier: DossierData }) {
  return (
    <>
      {dossier.editions.length > 1 && <Editions dossier={dossier} />}
      {dossier.extensions.length > 0 && <Extensions dossier={dossier} />}
    </>
  )
}

async function Editions({ dossier: { editions } }: { dossier: DossierData }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('dossier')])
  return (
    <Part title={t('parts.editions')}>
      {editions.toReversed().map((edition, place) => {
        const { number, at, reasonKk, reasonRu, postKk, postRu } = edition
        const when = formatDateTime({ instant: at, locale, style: 'numeric' })
        const reason = whicheverLanguage({ locale, kk: reasonKk, ru: reasonRu })
        const post = inLanguage({ locale, kk: postKk ?? '', ru: postRu ?? '' })
        return (
          <section key={number}>
            <h3>
              {t('edition.title', { number, when })}
              {place === 0 && `, ${t('edition.current')}`}
            </h3>
            <p>
              {post}
              {reason && `. ${t('edition.reason', { reason })}`}
            </p>
            {place > 0 && <Wording {...edition} />}
          </section>
        )
      })}
    </Part>
  )
}

async function Extensions({ dossier: { extensions } }: { dossier: DossierData }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('dossier')])
  const at = (instant: Date) => formatDateTime({ instant, locale, style: 'numeric' })
  return (
    <Part title={t('parts.extensions')}>
      <ul>
        {extensions.map((one, place) => {
          const name = inLanguage({ locale, kk: one.nameKk ?? '', ru: one.nameRu ?? '' })
          const post = inLanguage({ locale, kk: one.postKk ?? '', ru: one.postRu ?? '' })
          const reason = whicheverLanguage({ locale, kk: one.reasonKk, ru: one.reasonRu })
          const decided = [
            one.due && dueWords({ due: one.due, locale }),
            reason,
            one.decidedAt && t('extension.decided', { when: at(one.decidedAt), post }),
          ].filter(Boolean)
          return (
            <li key={place}>
              <strong>{name || t('extension.all')}</strong>
              {one.requestedAt && one.requestedDate && (
                <>
                  <br />
                  {t('extension.asked', {
                    when: at(one.requestedAt),
                    date: formatDate({ date: one.requestedDate, locale, style: 'numeric' }),
                    reason: one.requestReason ?? '',
                  })}
                </>
              )}
              <br />
              {t(`extension.states.${one.state}`)}
              {decided.length > 0 && `: ${decided.join('. ')}`}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
