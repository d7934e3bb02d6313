'use client'
import { useState, useTransition } from 'react'
import { useWatch } from 'react-hook-form'
import { Button } from '#/ui/button.tsx'
import { closeDialog } from '#/ui/dialog-control.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { Finding } from '#/ui/finding.tsx'
import { showToast } from '#/ui/toast-store.ts'
import type { Refused } from '#/web/action-result.ts'
import { issueAction } from '../actions.ts'
import type { FieldName } from '../draft-values.ts'
import { useAddressees, useEditor } from '../editor-context.ts'
import { forgetText } from '../kept-text.ts'
import { counted } from '../plural-forms.ts'
import { AlarmsSeen, useAlarmsSeen } from './alarms-seen.tsx'
import { IssueSummary } from './issue-summary.tsx'

export const ISSUE_DIALOG = 'issue-directive'

interface IssueDialogProps {
  id: string
  /** A refusal that belongs to fields is shown beside them. */
  onFields: (refusal: { names: FieldName[]; text: string }) => void
}

/** One confirmed step: what goes out, to how many, until when. */
export function IssueDialog({ id, onFields }: IssueDialogProps) {
  const { draft, words, locale, keptDay, letter } = useEditor()
  const { chosen } = useAddressees()
  const values = useWatch({ control: draft.form.control, compute: (all) => all })
  const [running, start] = useTransition()
  const [complaint, setComplaint] = useState<Refused | null>(null)
  const alarms = useAlarmsSeen(letter?.alarms ?? [])
  const send = () => {
    if (!alarms.areSeen()) return
    start(async () => {
      const { version } = draft.session.keeper.standing()
      const result = await issueAction({ id, version, lastDay: keptDay, alarmsSeen: [...alarms.seen] }).catch(
        () => null,
      )
      if (result?.ok) {
        forgetText(id)
        closeDialog(ISSUE_DIALOG)
        window.scrollTo(0, 0)
        showToast({ message: counted({ forms: words.counts.issued, n: result.data.obligations, locale }) })
        return
      }
      if (!result) return setComplaint(null)
      const names = fieldsOf(result)
      if (result.problem.code === 'stale') await draft.session.catchUp()
      if (names.length === 0 && result.problem.code !== 'stale') return setComplaint(result)
      closeDialog(ISSUE_DIALOG)
      onFields({ names, text: result.text })
    })
  }
  return (
    <Dialog
      id={ISSUE_DIALOG}
      title={words.confirm.title}
      closeLabel={words.confirm.close}
      actions={
        <>
          <form method="dialog" className="contents">
            <Button type="submit" size={48}>
              {words.confirm.cancel}
            </Button>
          </form>
          <Button variant="primary" size={48} busy={running} onClick={running ? undefined : send}>
            {running
              ? words.editor.issuing
              : counted({ forms: words.counts.issueTo, n: chosen.length, locale })}
          </Button>
        </>
      }
    >
      <IssueSummary values={values} chosen={chosen} words={words} locale={locale} />
      <AlarmsSeen {...alarms.shown} words={words.letter} />
      <div role="alert" className="mt-3">
        {complaint && (
          <Finding tone="error">
            {complaint.text}{' '}
            {complaint.signIn && (
              <a href={complaint.signIn.href} className="link">
                {complaint.signIn.words}
              </a>
            )}
          </Finding>
        )}
      </div>
    </Dialog>
  )
}

/** Where the refusal of an issue belongs in the form. */
function fieldsOf({ problem }: Refused): FieldName[] {
  switch (problem.code) {
    case 'number_taken':
      return ['number']
    case 'due_in_past':
    case 'due_on_day_off':
      return ['dueDate']
    case 'lock_before_due':
      return ['lockDate']
    case 'no_addressees':
      return ['audience']
    case 'directive_incomplete':
      return problem.details.missing as FieldName[]
    default:
      return []
  }
}
