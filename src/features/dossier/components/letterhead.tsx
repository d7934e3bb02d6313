import { formatDate } from '#/i18n/dates.ts'
import { translator } from '#/i18n/translator.ts'
import type { Letter } from '#/server/directives/reads.ts'

/** The department's name with the letter's number and day: Kazakh left, Russian right, the same size. */
export function Letterhead({ letter }: { letter: Letter }) {
  return (
    <div className="paper-head">
      <Half lang="kk" letter={letter} />
      <Half lang="ru" letter={letter} />
    </div>
  )
}

function Half({ lang, letter: { issuer, fields } }: { lang: 'kk' | 'ru'; letter: Letter }) {
  const t = translator({ locale: lang, namespace: 'dossier' })
  const { number, letterDate } = fields
  return (
    <p lang={lang}>
      <strong>{lang === 'kk' ? issuer.nameKk : issuer.nameRu}</strong>
      {letterDate &&
        t('numbered', { number, date: formatDate({ date: letterDate, locale: lang, style: 'official' }) })}
    </p>
  )
}
