import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#/ui/page-header.tsx'
import { StepHeader } from '#/ui/step-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { SetUpState } from '../loaders.ts'
import { doneSteps, type Step, steps } from '../steps.ts'
import { DepartmentStep } from './department-step.tsx'
import { DirectiveStep } from './directive-step.tsx'
import { InstitutionsStep } from './institutions-step.tsx'

interface SetUpScreenProps {
  state: SetUpState | null
  step: Step
  /** The form that invites people. */
  people: ReactNode
}

/** From an empty portal to the first letter in one sitting; later the list of what is done. */
export async function SetUpScreen({ state, step, people }: SetUpScreenProps) {
  const t = await getTranslations('setUp')
  const done = doneSteps(state)
  const contents: Record<Step, ReactNode> = {
    department: <DepartmentStep state={state} />,
    institutions: state && <InstitutionsStep state={state} />,
    people,
    directive: <DirectiveStep done={done.directive} />,
  }
  return (
    <div className="w-full max-w-3xl px-4 pb-12 md:px-8">
      <PageHeader title={t('title')} meta={t('lead')} />
      <ol className="border-line border-t">
        {steps.map((one, index) => (
          <li key={one} className="border-line border-b py-4">
            <Head
              step={one}
              number={index + 1}
              state={stateOf({ open: one === step, done: done[one], last: one === 'directive' })}
              counts={state}
              open={state !== null && one !== step}
            />
            {one === step && <div className="pt-5 md:pl-11">{contents[one]}</div>}
          </li>
        ))}
      </ol>
    </div>
  )
}

async function Head(props: {
  step: Step
  number: number
  state: 'todo' | 'now' | 'done'
  counts: SetUpState | null
  open: boolean
}) {
  const [locale, t] = [await getLocale(), await getTranslations('setUp')]
  const { step, number, state, counts, open } = props
  const notes: Record<Step, string | null> = {
    department: counts && t('notes.department', { n: counts.issuers.length }),
    institutions: counts && t('notes.institutions', { n: counts.institutions }),
    people: counts && t('notes.people', { n: counts.people, invited: counts.invited }),
    directive: null,
  }
  return (
    <StepHeader
      id={`step-${step}`}
      number={number}
      title={t(`steps.${step}`)}
      note={notes[step]}
      state={state}
      stateWord={t(`states.${state}`)}
      aside={
        open && (
          <TextLink
            href={paths.setUp({ locale, query: { step } })}
            className="text-note inline-flex min-h-11 items-center md:min-h-0"
          >
            {state === 'done' ? t('openAgain') : t('open')}
            <span className="sr-only">: {t(`steps.${step}`)}</span>
          </TextLink>
        )
      }
    />
  )
}

/** An open step is the one of now, done before or not; only the last has nothing left to do in it. */
function stateOf({ open, done, last }: { open: boolean; done: boolean; last: boolean }) {
  if (open && !(done && last)) return 'now'
  return done ? 'done' : 'todo'
}
