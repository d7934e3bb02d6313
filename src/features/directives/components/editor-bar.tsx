'use client'
import { useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import { Button } from '#/ui/button.tsx'
import { openDialog } from '#/ui/dialog-control.ts'
import { eye } from '#/ui/icons.ts'
import { StickyBar } from '#/ui/sticky-bar.tsx'
import { useAddressees, useEditor } from '../editor-context.ts'
import { focusField } from '../field-errors.ts'
import { missingFields } from '../missing-fields.ts'
import { counted } from '../plural-forms.ts'
import { ISSUE_DIALOG } from './issue-dialog.tsx'
import { DAY_OFF_QUESTION } from './day-off-question.tsx'
import { SaveStatus } from './save-status.tsx'

interface EditorBarProps {
  previewHref: string
  /** The button was pressed: from now on what is missing says so. */
  onPressed: () => void
}

/** Where the text is, how it will look, and the one button with its number. Without script they save first. */
export function EditorBar({ previewHref, onPressed }: EditorBarProps) {
  const { draft, words, locale, keptDay } = useEditor()
  const { chosen } = useAddressees()
  const router = useRouter()
  const { keeper } = draft.session
  // A second time for what was typed while the first was on its way.
  const save = async () => (await keeper.flush()) || (await keeper.flush())
  const preview = async (event: MouseEvent) => {
    event.preventDefault()
    if (await save()) router.push(previewHref)
  }
  const issue = async (event: MouseEvent) => {
    event.preventDefault()
    onPressed()
    const [first] = missingFields({ values: draft.form.getValues(), addressees: chosen.length })
    if (first) return focusField(first)
    if (!(await save())) return
    const { number, due } = draft.session.view().notes
    if (number?.taken) return focusField('number')
    if (due?.past) return focusField('dueDate')
    const asked = due?.dayOff
    if (asked && asked.date !== keptDay) return document.getElementById(DAY_OFF_QUESTION)?.focus()
    openDialog(ISSUE_DIALOG)
  }
  const n = chosen.length
  return (
    <StickyBar note={<SaveStatus />} className="mt-auto md:px-[max(2.5rem,calc(50%-32.5rem))]">
      <noscript>
        <Button type="submit" name="step" value="edit" size={48}>
          {words.editor.save}
        </Button>
      </noscript>
      <Button
        type="submit"
        name="step"
        value="preview"
        size={48}
        icon={eye}
        onClick={(event) => void preview(event)}
      >
        {words.editor.preview}
      </Button>
      <Button
        type="submit"
        name="step"
        value="confirm"
        variant="primary"
        size={48}
        onClick={(event) => void issue(event)}
      >
        {n === 0 ? words.editor.issue : counted({ forms: words.counts.issueTo, n, locale })}
      </Button>
    </StickyBar>
  )
}
