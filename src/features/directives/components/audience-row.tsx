'use client'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'
import { ChipCheckbox } from '#/ui/chip-checkbox.tsx'
import { toggled } from '../audience-edit.ts'
import type { DraftValues } from '../draft-values.ts'
import { useAddressees, useEditor } from '../editor-context.ts'
import { fieldId } from '../field-errors.ts'
import { counted } from '../plural-forms.ts'
import { EditorRow } from './editor-row.tsx'
import { GroupError } from './group-error.tsx'
import { HandPicked } from './hand-picked.tsx'
import { InstitutionPicker } from './institution-picker.tsx'

/** Who gets the letter: kinds, and under them the names and what they will have to fill. */
export function AudienceRow() {
  const { draft, words, institutions } = useEditor()
  const { audience } = useAddressees()
  const change = (next: DraftValues['audience']) => draft.form.setValue('audience', next)
  const kinds = institutionKinds.filter((kind) => institutions.some((one) => one.kind === kind))
  const all = kinds.every((kind) => audience.kinds.includes(kind))
  return (
    <EditorRow id="row-audience" label={words.editor.to}>
      <GroupError name="audience" />
      <div id={fieldId('audience')} className="flex flex-wrap gap-2">
        <ChipCheckbox
          className="noscript:hidden"
          label={words.editor.all}
          count={institutions.length}
          checked={all}
          onChange={() => change({ ...audience, kinds: all ? [] : kinds, excludedIds: [] })}
        />
        {kinds.map((kind) => (
          <KindChip key={kind} kind={kind} audience={audience} change={change} />
        ))}
      </div>
      <Names />
      <div className="noscript:hidden">
        <InstitutionPicker audience={audience} change={change} />
      </div>
      <HandPicked audience={audience} />
    </EditorRow>
  )
}

interface KindChipProps {
  kind: InstitutionKind
  audience: DraftValues['audience']
  change: (next: DraftValues['audience']) => void
}

function KindChip({ kind, audience, change }: KindChipProps) {
  const { words, institutions } = useEditor()
  return (
    <ChipCheckbox
      name="audience.kinds"
      value={kind}
      label={words.kinds[kind]}
      count={institutions.filter((one) => one.kind === kind).length}
      checked={audience.kinds.includes(kind)}
      onChange={(event) =>
        change({
          ...audience,
          kinds: toggled({ list: audience.kinds, item: kind, on: event.target.checked }),
        })
      }
    />
  )
}

/** More names than this are a list, not a sentence. */
const NAMES_SHOWN = 16

function Names() {
  const { words, locale } = useEditor()
  const { chosen, slots } = useAddressees()
  if (chosen.length === 0) return <p className="text-dense text-ink-2 mt-2.5">{words.editor.nobody}</p>
  const names = chosen.slice(0, NAMES_SHOWN).map(({ name }) => name)
  const rest = chosen.length - names.length
  const more = rest > 0 ? [counted({ forms: words.counts.more, n: rest, locale })] : []
  return (
    <p className="text-dense text-ink-2 mt-2.5" aria-live="polite">
      {[...names, ...more].join(', ')}. {counted({ forms: words.counts.slots, n: slots, locale })}.
    </p>
  )
}
