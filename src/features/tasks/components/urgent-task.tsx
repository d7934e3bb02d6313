import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '#/i18n/in-language.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { fileText, link, send, undo2 } from '#/ui/icons.ts'
import { StatePill } from '#/ui/state.tsx'
import { paths } from '#/web/paths.ts'
import type { HomeTask } from '../loaders.ts'
import { DueHead } from './due-head.tsx'
import { StepList } from './step-list.tsx'

/** The one obligation that is due first: days, title, steps, one button. */
export function UrgentTask({ task }: { task: HomeTask }) {
  const locale = useLocale()
  const { directive } = task
  const subject = inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })
  const issuer = inLanguage({ locale, kk: directive.issuer.shortKk, ru: directive.issuer.shortRu })
  return (
    <section>
      {task.stand === 'returned' ? (
        <ReturnedHead task={task} />
      ) : (
        <DueHead home standing={task.standing} due={task.due} ticks={task.ticks} />
      )}
      <h2 className="text-h2 mt-5">
        <Link
          href={paths.task({ locale, id: task.id })}
          prefetch={false}
          className="hover:text-accent rounded-key"
        >
          {subject}
        </Link>
      </h2>
      <p className="text-note text-ink-2 mt-1">
        {issuer} · {directive.number}
      </p>
      <div className="mt-5">
        <StepList steps={task.steps} />
      </div>
      <NextStep task={task} />
    </section>
  )
}

function ReturnedHead({ task }: { task: HomeTask }) {
  const t = useTranslations('tasks.head')
  const progress = useTranslations('progress')
  const words = task.returnedAt
    ? t('returnedWhole')
    : task.fixes > 0
      ? t('returnedFix', { n: task.fixes, what: task.what })
      : t('returnedReady')
  return (
    <>
      <StatePill state="returned" word={progress('returned')} />
      <p className="text-due mt-2 text-balance">{words}</p>
    </>
  )
}

function NextStep({ task }: { task: HomeTask }) {
  const locale = useLocale()
  const t = useTranslations('tasks')
  const step = nextStep(task)
  const place = { read: '', paste: '#paste', handIn: '#hand-in', fix: '#lines' }[step]
  return (
    <ButtonLink
      href={paths.task({ locale, id: task.id }) + place}
      variant="primary"
      size={52}
      full
      icon={{ read: fileText, paste: link, handIn: send, fix: undo2 }[step]}
      className="mt-5"
    >
      {t(`button.${step}`)}
    </ButtonLink>
  )
}

function nextStep({ stand, steps, sendable }: HomeTask): 'read' | 'paste' | 'handIn' | 'fix' {
  if (stand === 'returned') return sendable ? 'handIn' : 'fix'
  if (steps.read === 'now' && !sendable) return 'read'
  return steps.handIn === 'now' ? 'handIn' : 'paste'
}
