'use client'
import { Finding } from '#/ui/finding.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { foundAction } from '../actions.ts'
import { NameFields, Pair, Word } from './name-fields.tsx'
import type { NameWords } from './name-words.ts'

interface FoundFormProps {
  kinds: { value: string; label: string }[]
  words: NameWords & Record<'districtKk' | 'districtRu' | 'districtHint' | 'submit' | 'submitting', string>
}

/** The first organisation of the portal. */
export function FoundForm({ kinds, words }: FoundFormProps) {
  const [result, form] = useAction(foundAction)
  const refused = result?.ok === false ? result : null
  const bin = refused?.problem.code === 'bin_taken' ? refused.text : undefined
  const errors: Record<string, string | undefined> = { bin, ...refused?.fieldTexts }
  const fields = { errors, typed: (name: string) => refused?.values[name] }
  return (
    <form {...form} noValidate className="space-y-5">
      <NameFields kinds={kinds} words={words} {...fields} />
      <Word name="bin" label={words.bin} aside={words.optional} className="max-w-sm" {...fields} />
      <Pair
        kk={words.districtKk}
        ru={words.districtRu}
        names={['districtKk', 'districtRu']}
        required={false}
        {...fields}
      />
      <p className="text-caption text-ink-2 !mt-1.5">{words.districtHint}</p>
      <div role="alert">
        {refused && !Object.values(errors).some(Boolean) && <Finding tone="error" lead={refused.text} />}
      </div>
      <SubmitButton variant="primary" size={48} busyLabel={words.submitting}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
