'use client'
import { useActionState, useState } from 'react'
import { Finding } from '#/ui/finding.tsx'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { Locale } from '#/i18n/locales.ts'
import { saveFormAction } from '../actions.ts'
import type { DraftNotes } from '../draft-notes.ts'
import type { DraftValues, FieldName } from '../draft-values.ts'
import { EditorContext, type Refusals } from '../editor-context.ts'
import type { EditorWords } from '../editor-words.ts'
import { focusField } from '../field-errors.ts'
import type { LetterNotes } from '../letter-notes.ts'
import type { EditorInstitution } from '../loaders.ts'
import { typedValues } from '../typed-values.ts'
import { useDraft } from '../use-draft.ts'
import { AudienceRow } from './audience-row.tsx'
import { ConflictBanner } from './conflict-banner.tsx'
import { DemandRow } from './demand-row.tsx'
import { DueRow } from './due-row.tsx'
import { EditorBar } from './editor-bar.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { LanguagePair } from './language-pair.tsx'
import { NumberRow } from './number-row.tsx'
import { ParentRow } from './parent-row.tsx'
import { SourcesRow } from './sources-row.tsx'

export interface DraftEditorProps {
  id: string
  version: number
  values: DraftValues
  notes: DraftNotes
  letter: LetterNotes | null
  institutions: EditorInstitution[]
  districts: { id: string; name: string }[]
  today: CalendarDate
  previewHref: string
  words: EditorWords
  locale: Locale
}

/** The long form of a letter. Typing saves itself; without script it is a plain form with a button. */
export function DraftEditor(props: DraftEditorProps) {
  const { id, version, notes, letter, institutions, districts, today, previewHref, words, locale } = props
  const [sent, send] = useActionState(saveFormAction, null)
  const refused = sent?.ok === false ? sent : null
  const [initial] = useState(() =>
    refused ? typedValues({ typed: refused.values, values: props.values }) : props.values,
  )
  const draft = useDraft({ id, version, values: initial, notes, words })
  const [pressed, setPressed] = useState(false)
  const [keptDay, keepDay] = useState<CalendarDate | null>(null)
  const [refusals, setRefusals] = useState<Refusals>({})
  const onFields = ({ names, text }: { names: FieldName[]; text: string }) => {
    const values = draft.form.getValues()
    setRefusals(
      Object.fromEntries(names.map((name) => [name, { text, value: structuredClone(values[name]) }])),
    )
    if (names[0]) focusField(names[0])
  }
  const posted = refused?.fieldTexts ?? noTexts
  const editor = {
    draft,
    words,
    locale,
    today,
    letter,
    institutions,
    districts,
    initial,
    pressed,
    posted,
    refusals,
    keptDay,
    keepDay,
  }
  return (
    <EditorContext value={editor}>
      <form
        action={send}
        aria-label={words.editor.form}
        noValidate
        autoComplete="off"
        className="flex flex-1 flex-col"
        onSubmit={(event) => {
          event.preventDefault()
          void draft.session.keeper.flush()
        }}
        onBlur={() => void draft.session.keeper.flush()}
      >
        {/* What Enter presses: without it the first button of the bar. */}
        <button type="submit" name="step" value="edit" hidden />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <div className="mx-auto w-full max-w-[70rem] px-4 pb-6 md:px-10">
          <div role="alert">
            {refused && (
              <Finding tone="error" className="pb-3 font-medium">
                {refused.text}
              </Finding>
            )}
          </div>
          <ConflictBanner />
          <Rows />
        </div>
        <EditorBar previewHref={previewHref} onPressed={() => setPressed(true)} />
      </form>
      <IssueDialog id={id} onFields={onFields} />
    </EditorContext>
  )
}

function Rows() {
  return (
    <>
      <NumberRow />
      <AudienceRow />
      <LanguagePair of="subject" />
      <LanguagePair of="text" />
      <SourcesRow />
      <DemandRow />
      <DueRow />
      <ParentRow />
    </>
  )
}

const noTexts = {}
