import type { Role } from '#/domain/access.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Select } from '#/ui/inputs.tsx'

interface RoleFieldProps {
  label: string
  roles: { value: Role; label: string; note: string }[]
  chosen: unknown
  error?: string
}

/** The roles that may be given, each with what it allows. */
export function RoleField({ label, roles, chosen, error }: RoleFieldProps) {
  return (
    <Field id="role" label={label} error={error}>
      <Select
        {...fieldAria({ id: 'role', error })}
        name="role"
        defaultValue={typeof chosen === 'string' ? chosen : undefined}
        className="mt-1.5"
      >
        {roles.map(({ value, label: name, note }) => (
          <option key={value} value={value}>
            {name}: {note}
          </option>
        ))}
      </Select>
    </Field>
  )
}
