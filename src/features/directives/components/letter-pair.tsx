import type { Letter } from '#/server/directives/reads.ts'
import { cx } from '#/ui/cx.ts'
import { LetterText } from './letter-text.tsx'

interface LetterPairProps {
  letter: Letter
  /** Half of a wide screen is taken: one language below the other there. */
  narrow?: boolean
}

/** The letter in both languages, Kazakh left or above, the same size. */
export function LetterPair({ letter: { issuer, fields }, narrow = false }: LetterPairProps) {
  return (
    <div
      className={cx(
        'mt-4 grid content-start gap-x-10 gap-y-8 md:grid-cols-2 print:grid-cols-2',
        narrow && 'xl:grid-cols-1',
      )}
    >
      <article lang="kk" className="print:break-inside-auto">
        <p className="text-dense text-ink-2">{issuer.nameKk}</p>
        <h3 className="text-h3 mt-2 mb-3">{fields.subjectKk}</h3>
        <LetterText lang="kk" text={fields.textKk} />
      </article>
      <article
        lang="ru"
        className={cx(
          'border-line print:break-inside-auto',
          'max-md:not-print:border-t max-md:not-print:pt-6',
          narrow && 'xl:not-print:border-t xl:not-print:pt-6',
        )}
      >
        <p className="text-dense text-ink-2">{issuer.nameRu}</p>
        <h3 className="text-h3 mt-2 mb-3">{fields.subjectRu}</h3>
        <LetterText lang="ru" text={fields.textRu} />
      </article>
    </div>
  )
}
