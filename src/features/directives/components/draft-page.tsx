import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { trash2 } from '#/ui/icons.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { paths } from '#/web/paths.ts'
import { editorWords } from '../editor-words.ts'
import type { DraftDirective } from '../loaders.ts'
import { DiscardButton } from './discard-button.tsx'
import { DraftEditor } from './draft-editor.tsx'
import { EditorRow } from './editor-row.tsx'
import { LetterAlarms } from './letter-alarms.tsx'
import { LetterPanel } from './letter-panel.tsx'

/** The form of a letter under its title and files: those go up by a form of their own, and never with the text. */
export async function DraftPage({ draft, files }: { draft: DraftDirective; files?: ReactNode }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  const { id, version } = draft.letter
  const { values, notes, said, institutions, districts, today } = draft
  const form = (
    <>
      <div className="mx-auto w-full max-w-[70rem] px-4 md:px-10">
        <PageHeader
          title={t('editor.title')}
          className="pt-4 pb-2"
          aside={
            <DiscardButton
              id={id}
              size={36}
              variant="quiet"
              icon={trash2}
              label={t('discard.button')}
              words={{
                done: t('discard.done'),
                undo: t('discard.undo'),
                restored: t('discard.restored'),
              }}
            />
          }
        />
        {said && <LetterAlarms alarms={said.alarms} />}
        {files && (
          <EditorRow id="files" label={t('editor.files')}>
            {files}
          </EditorRow>
        )}
      </div>
      <DraftEditor
        key={id}
        {...{ id, version, values, notes, letter: said, institutions, districts, today, locale }}
        previewHref={paths.directive({ locale, id, query: { step: 'preview' } })}
        words={editorWords(locale)}
      />
    </>
  )
  if (!said) return form
  return (
    <div className="flex flex-1 flex-col xl:grid xl:grid-cols-[28rem_minmax(0,1fr)] 2xl:grid-cols-[36rem_minmax(0,1fr)]">
      <LetterPanel letter={said} />
      <div className="flex min-w-0 flex-1 flex-col">{form}</div>
    </div>
  )
}
