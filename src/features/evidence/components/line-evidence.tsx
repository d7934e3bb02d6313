import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import { fileFieldProps } from '#/i18n/file-field-words.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { FileField } from '#/ui/file-field.tsx'
import type { EvidenceView } from '../loaders.ts'
import { DetachUpload } from './detach-upload.tsx'
import { StoredCopy } from './stored-copy.tsx'
import { Uploaded } from './uploaded.tsx'

interface LineEvidenceProps {
  itemId: string
  evidence: EvidenceView
  /** What the line is called. */
  name: string
  /** The report takes changes. */
  open: boolean
  /** Without a link the proof is all there is of the line: its place stands open until something lies in it. */
  unfolded: boolean
  /** What an upload without script was refused with. */
  error?: string
}

/** The proof of one line for whoever handed it in: folded, because the line itself says what to do. */
export function LineEvidence({ itemId, evidence, name, open, unfolded, error }: LineEvidenceProps) {
  const locale = useLocale()
  const t = useTranslations('evidence')
  const { copy, uploaded } = evidence
  const add = unfolded ? t('addOffline') : t('add')
  const words = {
    remove: t('remove'),
    removed: t('removed'),
    undo: t('undo'),
    restored: t('restored'),
  }
  const place = open && (
    <FileField
      // A fresh place after each file that came in.
      key={uploaded.length}
      id={`evidence-${itemId}`}
      label={add}
      fields={{ itemId }}
      photo={t('photo')}
      error={error}
      {...fileFieldProps({ purpose: 'evidence', locale })}
    />
  )
  const takenAt = copy && formatDateTime({ instant: copy.takenAt, locale, style: 'day_month' })
  return (
    <div className="mt-1 space-y-2 print:hidden">
      {uploaded.length > 0 && (
        <Uploaded
          files={uploaded}
          corner={({ attachmentId, name: file }) =>
            open && (
              <DetachUpload
                attachmentId={attachmentId}
                words={{ ...words, named: t('removeNamed', { name: file }) }}
              />
            )
          }
        />
      )}
      {copy && (
        <Disclosure summary={t('saved', { at: takenAt ?? '' })} open={error !== undefined}>
          <StoredCopy copy={copy} name={name} />
          {place && <div className="pt-4">{place}</div>}
        </Disclosure>
      )}
      {!copy && place && (
        <Disclosure
          summary={uploaded.length > 0 ? t('addMore') : add}
          open={error !== undefined || (unfolded && uploaded.length === 0)}
        >
          {place}
        </Disclosure>
      )}
    </div>
  )
}
