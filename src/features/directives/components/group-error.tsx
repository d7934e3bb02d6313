'use client'
import { Finding } from '#/ui/finding.tsx'
import type { FieldName } from '../draft-values.ts'
import { useFieldError } from '../field-errors.ts'

/** What is wrong with a group of boxes; a text field says it by itself. */
export function GroupError({ name }: { name: FieldName }) {
  const error = useFieldError(name)
  return (
    <div role="alert">
      {error && (
        <Finding tone="error" className="text-note mb-2 font-medium">
          {error}
        </Finding>
      )}
    </div>
  )
}
