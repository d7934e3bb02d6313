'use client'
import { useState } from 'react'
import { Field, fieldAria } from '#/ui/field.tsx'
import { FileField, type FileFieldProps } from '#/ui/file-field.tsx'
import { Select } from '#/ui/inputs.tsx'

interface LetterFileProps {
  field: FileFieldProps
  issuers: { id: string; name: string }[]
  label: string
}

/** The file of a letter, for whoever writes in several names: the chosen one goes up with it. */
export function LetterFile({ field, issuers, label }: LetterFileProps) {
  const [issuerId, choose] = useState(issuers[0]?.id ?? '')
  return (
    <>
      <Field id="letter-issuer" label={label} className="mb-4">
        <Select
          {...fieldAria({ id: 'letter-issuer' })}
          value={issuerId}
          onChange={({ target }) => choose(target.value)}
        >
          {issuers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <FileField {...field} fields={{ issuerId }} />
    </>
  )
}
