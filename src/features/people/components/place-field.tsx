import { Field, fieldAria } from '#/ui/field.tsx'
import { Select } from '#/ui/inputs.tsx'

export interface PlaceGroup {
  label: string
  places: { id: string; name: string }[]
}

interface PlaceFieldProps {
  words: Record<'organisation' | 'choose', string>
  groups: PlaceGroup[]
  chosen: unknown
  error?: string
}

/** Where a role holds: bodies that issue, then institutions. */
export function PlaceField({ words, groups, chosen, error }: PlaceFieldProps) {
  return (
    <Field id="organisationId" label={words.organisation} error={error}>
      <Select
        {...fieldAria({ id: 'organisationId', error })}
        name="organisationId"
        defaultValue={typeof chosen === 'string' ? chosen : ''}
        required
        className="mt-1.5"
      >
        <option value="">{words.choose}</option>
        {groups.map(({ label, places }) => (
          <optgroup key={label} label={label}>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  )
}
