import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { wordDiff } from '#/domain/directives/word-diff.ts'
import type { Edition } from '#/server/directives/reads/changes.ts'
import { cx } from '#/ui/cx.ts'
import { MarkedWords } from './marked-words.tsx'

interface EditionPairProps {
  from: Edition
  to: Edition
  headings: { from: ReactNode; to: ReactNode }
  languages: readonly ('kk' | 'ru')[]
}

/** Two wordings of one letter side by side, marked word by word; below each other on a phone. */
export function EditionPair({ from, to, headings, languages }: EditionPairProps) {
  const t = useTranslations('changes')
  return (
    <div className="flex flex-col gap-8">
      {languages.map((language) => {
        const of = (edition: Edition) => wordsOf({ edition, language })
        const [subject, text] = [
          wordDiff({ from: of(from).subject, to: of(to).subject }),
          wordDiff({ from: of(from).text, to: of(to).text }),
        ]
        return (
          <section key={language} lang={language}>
            {languages.length > 1 && <h4 className="text-note text-ink-2 mb-2">{t(`reason.${language}`)}</h4>}
            <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
              <Side heading={headings.from}>
                <MarkedWords parts={subject.from} gone className="font-semibold" />
                <MarkedWords parts={text.from} gone className="mt-2" />
              </Side>
              <Side heading={headings.to} className="border-line max-md:border-t max-md:pt-4">
                <MarkedWords parts={subject.to} className="font-semibold" />
                <MarkedWords parts={text.to} className="mt-2" />
              </Side>
            </div>
          </section>
        )
      })}
      <Sources from={from} to={to} />
    </div>
  )
}

function Side({
  heading,
  className,
  children,
}: {
  heading: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <div className={cx('min-w-0', className)}>
      <p className="text-dense text-ink-2 mb-1">{heading}</p>
      {children}
    </div>
  )
}

/** Sources that came or went; the same ones need no words. */
function Sources({ from, to }: Pick<EditionPairProps, 'from' | 'to'>) {
  const t = useTranslations('changes.page')
  const diff = wordDiff({ from: from.sources.join('\n'), to: to.sources.join('\n') })
  if (from.sources.join('\n') === to.sources.join('\n')) return null
  return (
    <div>
      <p className="text-dense text-ink-2 mb-1">{t('sources')}</p>
      <div className="text-note grid gap-x-10 gap-y-2 md:grid-cols-2">
        <MarkedWords parts={diff.from} gone className="break-all" />
        <MarkedWords parts={diff.to} className="break-all" />
      </div>
    </div>
  )
}

function wordsOf({ edition, language }: { edition: Edition; language: 'kk' | 'ru' }) {
  return language === 'kk'
    ? { subject: edition.subjectKk, text: edition.textKk }
    : { subject: edition.subjectRu, text: edition.textRu }
}
