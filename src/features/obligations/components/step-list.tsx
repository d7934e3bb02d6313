import { useTranslations } from 'next-intl'
import { StateLabel } from '#/ui/state.tsx'
import type { State } from '#/ui/state-look.ts'
import type { Steps, StepState } from '../steps.ts'

/** Read, publish, hand in: each with its icon and colour. */
export function StepList({ steps }: { steps: Steps }) {
  const t = useTranslations('obligations')
  return (
    <ol className="max-[24.3rem]:text-dense flex flex-wrap gap-x-3 gap-y-2 md:gap-x-5">
      {(['read', 'publish', 'handIn'] as const).map((step) => (
        <li key={step}>
          <StateLabel state={looks[steps[step]]} word={t(`step.${step}`)} size={20} />
          <span className="sr-only">, {t(`step.${steps[step]}`)}</span>
        </li>
      ))}
    </ol>
  )
}

const looks: Record<StepState, State> = { done: 'accepted', now: 'in_progress', todo: 'not_started' }
