import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { fileFieldProps } from '#/i18n/file-field-words.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { FileField } from '#/ui/file-field.tsx'
import { undo2 } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { restoreFileAction } from '../actions.ts'
import type { FileView, LetterFilesData } from '../loaders.ts'
import { DetachButton } from './detach-button.tsx'
import { FilePages } from './file-pages.tsx'
import { FileRow } from './file-row.tsx'

interface LetterFilesProps {
  data: LetterFilesData
  /** What an upload without script was refused with. */
  error?: string
}

/** The way off a letter that has gone out: it asks for a reason, which is the matter of another feature. */
interface WithTakeOff {
  takeOff: (file: FileView) => ReactNode
}

/** The files of a letter for those who wrote it: the signed one page by page, and places for more. */
export function LetterFiles({ data, error, takeOff }: LetterFilesProps & WithTakeOff) {
  const { files, removed, mayChange } = data
  const t = useTranslations('files')
  const hasLetter = files.some(({ kind }) => kind === 'letter')
  return (
    <div className="space-y-4 pt-4">
      {files.map((file) => (
        <StaffFile key={file.attachmentId} file={file} data={data} takeOff={takeOff} />
      ))}
      {mayChange && !hasLetter && (
        <div>
          <p className="text-note mb-1.5 font-medium">{t('add.letter')}</p>
          <AddFile data={data} kind="letter" error={error} />
        </div>
      )}
      {mayChange && (
        <Disclosure summary={t('add.attachment')} open={Boolean(error) && hasLetter}>
          <AddFile data={data} kind="attachment" error={hasLetter ? error : undefined} />
        </Disclosure>
      )}
      {mayChange && !files.some(({ kind }) => kind === 'parent') && (
        <Disclosure summary={t('add.parent')}>
          <AddFile data={data} kind="parent" />
        </Disclosure>
      )}
      {removed.length > 0 && <Removed files={removed} mayChange={mayChange} />}
    </div>
  )
}

/** In the form of a draft the pages are folded: what is to be filled in stays near. */
function StaffFile({ file, data, takeOff }: { file: FileView; data: LetterFilesData } & WithTakeOff) {
  const { mayChange, issued } = data
  const t = useTranslations('files')
  const words = {
    remove: t('remove'),
    removeNamed: t('removeNamed', { name: file.name }),
    removed: t('removed'),
    undo: t('undo'),
    restored: t('restored'),
  }
  return (
    <article className="space-y-3">
      <FileRow file={file}>
        {mayChange && issued && takeOff(file)}
        {mayChange && !issued && <DetachButton attachmentId={file.attachmentId} words={words} />}
      </FileRow>
      {issued || file.pages.length === 0 ? (
        <FilePages file={file} mayChange={mayChange} />
      ) : (
        <Disclosure summary={t('show')}>
          <FilePages file={file} mayChange={mayChange} />
        </Disclosure>
      )}
    </article>
  )
}

function AddFile({ data, kind, error }: LetterFilesProps & { kind: FileView['kind'] }) {
  const locale = useLocale()
  const t = useTranslations('files')
  return (
    <FileField
      // A fresh place after each file that came in.
      key={data.files.length}
      id={`file-${kind}`}
      label={t(`add.${kind}`)}
      fields={{ directiveId: data.directiveId, kind }}
      error={error}
      {...fileFieldProps({ purpose: 'directive', locale })}
    />
  )
}

function Removed({ files, mayChange }: { files: FileView[]; mayChange: boolean }) {
  const t = useTranslations('files')
  return (
    <Disclosure summary={`${t('removedFiles')} (${files.length})`}>
      <ul className="space-y-3">
        {files.map((file) => (
          <li key={file.attachmentId}>
            <FileRow file={file}>
              {mayChange && (
                <ActionForm action={restoreFileAction} fields={{ attachmentId: file.attachmentId }}>
                  <SubmitButton size={36} icon={undo2}>
                    {t('restore')}
                  </SubmitButton>
                </ActionForm>
              )}
            </FileRow>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
