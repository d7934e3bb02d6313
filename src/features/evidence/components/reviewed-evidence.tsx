import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { VisuallyHidden } from '#/ui/visually-hidden.tsx'
import { load } from '#/web/page.ts'
import { currentLocale } from '#/web/request.ts'
import { loadOpenEvidence, type OpenEvidence } from '../loaders.ts'
import { type Fate, FateLine } from './fate-line.tsx'
import { StoredCopy } from './stored-copy.tsx'
import { Uploaded } from './uploaded.tsx'

interface ReviewedEvidenceProps {
  line: Fate & { id: string; kind: string; url: string | null; title: string | null }
}

/** The proof beside the link: the page as it stood, its words, and what the institution brought itself. */
export async function ReviewedEvidence({ line }: ReviewedEvidenceProps) {
  const locale = await currentLocale()
  const evidence = await load((context) => loadOpenEvidence(context, { itemId: line.id, locale }))
  return <Proof evidence={evidence} line={line} />
}

function Proof({ evidence, line }: ReviewedEvidenceProps & { evidence: OpenEvidence }) {
  const locale = useLocale()
  const t = useTranslations('evidence')
  const { copy, words, uploaded } = evidence
  if (line.kind === 'reason' && uploaded.length === 0) return null
  const name = line.title ?? line.url ?? ''
  return (
    <section aria-labelledby="evidence" className="border-line mt-6 max-w-[42rem] border-t pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id="evidence" className="text-h3">
          {t('title')}
        </h3>
        {copy && (
          <p className="text-caption text-ink-2">
            {t('taken', { at: formatDateTime({ instant: copy.takenAt, locale, style: 'long' }) })}
          </p>
        )}
      </div>
      <FateLine fate={line.fate} lookedAt={line.lookedAt} evidence={evidence} className="text-note mt-2" />
      {line.url && /^https?:/.test(line.url) && (
        <TextLink
          href={line.url}
          rel="noopener noreferrer nofollow"
          className="text-note inline-flex min-h-11 items-center md:min-h-8"
        >
          {t('live')}
          <VisuallyHidden>({t('newTab')})</VisuallyHidden>
        </TextLink>
      )}
      {!copy && uploaded.length === 0 && (
        <p className="text-note text-ink-2 mt-2">
          {line.kind === 'offline' ? t('noProof') : `${t('none')}. ${t('noneNote')}`}
        </p>
      )}
      {words && (
        <Disclosure summary={t('text')} className="mt-2">
          <p className="text-note wrap-anywhere whitespace-pre-line">{words.text}</p>
          {words.isCut && <p className="text-caption text-ink-2 mt-2">{t('textCut')}</p>}
        </Disclosure>
      )}
      <div className="mt-3 space-y-5">
        {uploaded.length > 0 && <Uploaded files={uploaded} />}
        {copy && <StoredCopy copy={copy} name={name} />}
      </div>
    </section>
  )
}
