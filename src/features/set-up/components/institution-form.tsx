'use client'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { plus } from '#/ui/icons.ts'
import { Select } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { addInstitutionAction } from '../actions.ts'
import { NameFields, Word } from './name-fields.tsx'
import type { NameWords } from './name-words.ts'

interface Choice {
  id: string
  name: string
}

interface InstitutionFormProps {
  kinds: { value: string; label: string }[]
  parents: Choice[]
  districts: Choice[]
  words: NameWords & Record<'parent' | 'district' | 'none' | 'added' | 'submit' | 'submitting', string>
}

/** One institution after another; what is left out here is filled in in the register. */
export function InstitutionForm({ kinds, parents, districts, words }: InstitutionFormProps) {
  const [result, form] = useAction(addInstitutionAction)
  const refused = result?.ok === false ? result : null
  const bin = refused?.problem.code === 'bin_taken' ? refused.text : undefined
  const errors: Record<string, string | undefined> = { bin, ...refused?.fieldTexts }
  const typed = (name: string) => refused?.values[name]
  const fields = { errors, typed }
  return (
    <form {...form} noValidate className="space-y-5">
      <input type="hidden" name="phone" value="" />
      <input type="hidden" name="openedOn" value="" />
      {ordinaryWeek.map((day) => (
        <input key={day} type="hidden" name="workWeek" value={day} />
      ))}
      {parents.length === 1 ? (
        <input type="hidden" name="parentId" value={parents[0]?.id} />
      ) : (
        <Choose name="parentId" label={words.parent} choices={parents} typed={typed('parentId')} />
      )}
      <NameFields kinds={kinds} words={words} {...fields} />
      <div className="grid gap-4 md:grid-cols-2">
        <Choose
          name="districtId"
          label={words.district}
          choices={[{ id: '', name: words.none }, ...districts]}
          typed={typed('districtId')}
        />
        <Word name="bin" label={words.bin} aside={words.optional} {...fields} />
      </div>
      <div role="alert">
        {refused && !Object.values(errors).some(Boolean) && <Finding tone="error" lead={refused.text} />}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="primary" size={48} icon={plus} busyLabel={words.submitting}>
          {words.submit}
        </SubmitButton>
        <span role="status" className="text-note text-ok">
          {result?.ok && words.added}
        </span>
      </div>
    </form>
  )
}

/** Monday to Friday. */
const ordinaryWeek = [1, 2, 3, 4, 5]

function Choose({
  name,
  label,
  choices,
  typed,
}: {
  name: string
  label: string
  choices: Choice[]
  typed: string | string[] | undefined
}) {
  return (
    <Field id={name} label={label}>
      <Select
        {...fieldAria({ id: name })}
        name={name}
        defaultValue={typeof typed === 'string' ? typed : undefined}
        className="mt-1.5"
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </Field>
  )
}
