'use client'
import { Checkbox } from '#/ui/choice.tsx'
import type { DraftValues } from '../draft-values.ts'
import { useEditor } from '../editor-context.ts'

/** Without script: districts as boxes, and two lists of names, to add by hand and to leave out. */
export function HandPicked({ audience }: { audience: DraftValues['audience'] }) {
  const { words, districts } = useEditor()
  return (
    <noscript>
      <details className="mt-1">
        <summary className="link text-dense">{words.editor.changeList}</summary>
        <div className="mt-2 grid gap-4 md:grid-cols-2">
          {districts.length > 0 && (
            <fieldset className="md:col-span-2">
              <legend className="text-note font-medium">{words.editor.districts}</legend>
              {districts.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  name="audience.districtIds"
                  value={id}
                  label={name}
                  defaultChecked={audience.districtIds.includes(id)}
                />
              ))}
            </fieldset>
          )}
          <Names name="institutionIds" label={words.editor.byHand} chosen={audience.institutionIds} />
          <Names name="excludedIds" label={words.editor.excluded} chosen={audience.excludedIds} />
        </div>
      </details>
    </noscript>
  )
}

function Names({ name, label, chosen }: { name: string; label: string; chosen: string[] }) {
  const { institutions } = useEditor()
  const id = `draft-${name}`
  return (
    <div className="field">
      <label htmlFor={id} className="text-note font-medium">
        {label}
      </label>
      <select id={id} name={`audience.${name}`} multiple size={8} defaultValue={chosen} className="control">
        {institutions.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  )
}
