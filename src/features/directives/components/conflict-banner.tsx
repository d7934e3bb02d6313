'use client'
import { formatDate } from '#/i18n/dates.ts'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { Banner } from '#/ui/banner.tsx'
import { Button } from '#/ui/button.tsx'
import { addressed } from '../addressed.ts'
import type { DraftValues, FieldName } from '../draft-values.ts'
import { type Editor, useEditor } from '../editor-context.ts'
import { counted } from '../plural-forms.ts'

/** Where the foot of the page leads while a conflict is open. */
export const CONFLICT = 'conflict'

/** Somebody else changed the same fields: both values side by side, nothing is lost either way. */
export function ConflictBanner() {
  const editor = useEditor()
  const { draft, words } = editor
  const { conflict, session, form } = draft
  if (!conflict) return null
  const mine = form.getValues()
  return (
    <Banner id={CONFLICT} tone="remark" lead={words.conflict.title} className="mb-4">
      {words.conflict.text}
      <dl className="mt-2 space-y-3">
        {conflict.names.map((name) => (
          <div key={name}>
            <dt className="font-semibold">{words.conflict.fields[name]}</dt>
            <dd className="mt-1 grid gap-3 md:grid-cols-2">
              <Value label={words.conflict.mine} text={valueWords({ name, values: mine, editor })} />
              <Value
                label={words.conflict.theirs}
                text={valueWords({ name, values: conflict.theirs, editor })}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={() => session.settle({ take: 'theirs' })}>{words.conflict.takeTheirs}</Button>
        <Button onClick={() => session.settle({ take: 'mine' })}>{words.conflict.keepMine}</Button>
      </div>
    </Banner>
  )
}

function Value({ label, text }: { label: string; text: string }) {
  const { words } = useEditor()
  return (
    <div className="min-w-0">
      <div className="text-ink-2 text-dense">{label}</div>
      <div className="bg-surface border-line rounded-control max-h-48 overflow-y-auto border px-3 py-2 whitespace-pre-line">
        {text === '' ? <span className="text-ink-3">{words.conflict.empty}</span> : text}
      </div>
    </div>
  )
}

/** A field's value as a person reads it. */
function valueWords({
  name,
  values,
  editor,
}: {
  name: FieldName
  values: DraftValues
  editor: Editor
}): string {
  const { words, locale, institutions, today } = editor
  switch (name) {
    case 'sources':
      return values.sources.join('\n')
    case 'platforms':
      return values.platforms.map((platform) => words.platforms[platform] ?? platform).join(', ')
    case 'languages':
      return words.editor.languageKinds[values.languages]
    case 'dueRule':
      return words.editor.rules[values.dueRule]
    case 'audience': {
      const chosen = addressed({ institutions, audience: values.audience, today })
      const total = counted({ forms: words.counts.institutions, n: chosen.length, locale })
      return [total, chosen.map((one) => one.name).join(', ')].filter(Boolean).join(': ')
    }
    default: {
      const text = values[name]
      return isCalendarDate(text) ? formatDate({ date: text, locale, style: 'long' }) : text
    }
  }
}
