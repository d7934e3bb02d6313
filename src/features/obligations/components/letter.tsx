import { useTranslations } from 'next-intl'
import type { Obligation } from '#/server/obligations/reads.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { letterExcerpt, paragraphs } from '../letter-excerpt.ts'
import { readableAddress } from '../words.ts'

/** Both halves of the letter; the switch beside the heading shows one, by style alone. */
export function Letter({ directive }: { directive: Obligation['directive'] }) {
  return (
    <>
      <Half
        language="kk"
        text={directive.textKk}
        className="hidden group-has-[[value=kk]:checked]/letter:block"
      />
      <Half
        language="ru"
        text={directive.textRu}
        className="hidden group-has-[[value=ru]:checked]/letter:block"
      />
      <Sources sources={directive.sources} />
    </>
  )
}

function Half({ language, text, className }: { language: 'kk' | 'ru'; text: string; className: string }) {
  const t = useTranslations('obligations.letter')
  const excerpt = letterExcerpt(text)
  return (
    <div className={className}>
      {text === '' && <p className="text-ink-2">{t('missing')}</p>}
      <div lang={language} className="group/half space-y-2">
        {excerpt === null ? (
          <Paragraphs text={text} />
        ) : (
          <>
            <p className="group-has-[[open]]/half:hidden">{excerpt}</p>
            <details>
              <summary className="link inline-block min-h-6 list-none">{t('whole')}</summary>
              <div className="mt-2 space-y-2">
                <Paragraphs text={text} />
              </div>
            </details>
          </>
        )}
      </div>
    </div>
  )
}

function Paragraphs({ text }: { text: string }) {
  return paragraphs(text).map((paragraph, place) => <p key={place}>{paragraph}</p>)
}

function Sources({ sources }: { sources: string[] }) {
  const t = useTranslations('obligations.letter')
  if (sources.length === 0) return null
  return (
    <p className="text-note text-ink-2 mt-3">
      {t('sources')}:{' '}
      {sources.map((source, place) => (
        <span key={source}>
          {place > 0 && ', '}
          <TextLink href={source} className="break-all">
            {readableAddress(source)}
          </TextLink>
        </span>
      ))}
    </p>
  )
}
