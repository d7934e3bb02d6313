'use client'
import { useState } from 'react'
import { matchesSearch } from '#/domain/register/fold.ts'
import { ChipCheckbox } from '#/ui/chip-checkbox.tsx'
import { Checkbox } from '#/ui/choice.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { toggled, withInstitution } from '../audience-edit.ts'
import type { DraftValues } from '../draft-values.ts'
import { useAddressees, useEditor } from '../editor-context.ts'

interface InstitutionPickerProps {
  audience: DraftValues['audience']
  change: (next: DraftValues['audience']) => void
}

/** Behind «Изменить список»: whole districts, and one institution by hand, in or out. */
export function InstitutionPicker({ audience, change }: InstitutionPickerProps) {
  const { words, districts } = useEditor()
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link text-dense inline-flex min-h-11 items-center md:min-h-0 md:py-1">
        {words.editor.changeList}
      </summary>
      {open && (
        <div className="border-line mt-2 space-y-3 border-l-2 pl-4">
          {districts.length > 0 && (
            <div role="group" aria-label={words.editor.districts} className="flex flex-wrap gap-2">
              {districts.map(({ id, name }) => (
                <ChipCheckbox
                  key={id}
                  label={name}
                  checked={audience.districtIds.includes(id)}
                  onChange={(event) =>
                    change({
                      ...audience,
                      districtIds: toggled({
                        list: audience.districtIds,
                        item: id,
                        on: event.target.checked,
                      }),
                    })
                  }
                />
              ))}
            </div>
          )}
          <ByName audience={audience} change={change} />
        </div>
      )}
    </details>
  )
}

function ByName({ audience, change }: InstitutionPickerProps) {
  const { words, institutions } = useEditor()
  const { chosen } = useAddressees()
  const [asked, setAsked] = useState('')
  const found = institutions.filter(({ name }) => matchesSearch({ query: asked, texts: [name] }))
  const getsIt = new Set(chosen.map(({ id }) => id))
  return (
    <>
      <TextInput
        type="search"
        className="max-w-88"
        aria-label={words.editor.search}
        placeholder={words.editor.search}
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <fieldset className="max-h-80 overflow-y-auto md:columns-2">
        <legend className="sr-only">{words.editor.listLegend}</legend>
        {found.map((institution) => (
          <Checkbox
            key={institution.id}
            className="text-note break-inside-avoid"
            label={institution.name}
            checked={getsIt.has(institution.id)}
            onChange={(event) =>
              change(withInstitution({ audience, institution, wanted: event.target.checked }))
            }
          />
        ))}
      </fieldset>
      <p role="status" className="text-dense text-ink-2 empty:hidden">
        {found.length === 0 && words.editor.searchNone}
      </p>
    </>
  )
}
