'use client'
import type { Role } from '#/domain/access.ts'
import { Finding } from '#/ui/finding.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { grantAction } from '../actions.ts'
import { PlaceField, type PlaceGroup } from './place-field.tsx'
import { RoleField } from './role-field.tsx'

interface RoleFormProps {
  personId: string
  roles: { value: Role; label: string; note: string }[]
  places: PlaceGroup[]
  words: Record<'role' | 'organisation' | 'choose' | 'submit' | 'submitting', string>
}

/** A further role for somebody who is in the list already. */
export function RoleForm({ personId, roles, places, words }: RoleFormProps) {
  const [result, form] = useAction(grantAction)
  const refused = result?.ok === false ? result : null
  const errors: Record<string, string | undefined> = refused?.fieldTexts ?? {}
  return (
    <form {...form} noValidate className="max-w-xl space-y-4 pt-2">
      <input type="hidden" name="personId" value={personId} />
      <RoleField
        label={words.role}
        roles={roles}
        chosen={refused?.values.role ?? roles[0]?.value}
        error={errors.role}
      />
      <PlaceField
        words={words}
        groups={places}
        chosen={refused?.values.organisationId}
        error={errors.organisationId}
      />
      <div role="alert">
        {refused && Object.keys(errors).length === 0 && <Finding tone="error" lead={refused.text} />}
      </div>
      <SubmitButton busyLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  )
}
