import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '#/i18n/in-language.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { fileText, link, send, undo2 } from '#/ui/icons.ts'
import { StatePill } from '#/ui/state.tsx'
import { paths } from '#/web/paths.ts'
import type { HomeObligation } from '../loaders.ts'
import { DueHead } from './due-head.tsx'
import { StepList } from './step-list.tsx'

/** The one obligation that is due first: days, title, steps, one button. */
export function UrgentObligation({ obligation }: { obligation: HomeObligation }) {
  const locale = useLocale()
  const { directive } = obligation
  const subject = inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })
  const issuer = inLanguage({ locale, kk: directive.issuer.shortKk, ru: directive.issuer.shortRu })
  return (
    <section>
      {obligation.stand === 'returned' ? (
        <ReturnedHead obligation={obligation} />
      ) : (
        <DueHead home standing={obligation.standing} due={obligation.due} ticks={obligation.ticks} />
      )}
      <h2 className="text-h2 mt-5">
        <Link
          href={paths.obligation({ locale, id: obligation.id })}
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
        <StepList steps={obligation.steps} />
      </div>
      <NextStep obligation={obligation} />
    </section>
  )
}

function ReturnedHead({ obligation }: { obligation: HomeObligation }) {
  const t = useTranslations('obligations.head')
  const progress = useTranslations('progress')
  const words = obligation.returnedAt
    ? t('returnedWhole')
    : obligation.fixes > 0
      ? t('returnedFix', { n: obligation.fixes, what: obligation.what })
      : t('returnedReady')
  return (
    <>
      <StatePill state="returned" word={progress('returned')} />
      <p className="text-due mt-2 text-balance">{words}</p>
    </>
  )
}

function NextStep({ obligation }: { obligation: HomeObligation }) {
  const locale = useLocale()
  const t = useTranslations('obligations')
  const step = nextStep(obligation)
  const place = { read: '', paste: '#paste', handIn: '#hand-in', fix: '#lines' }[step]
  return (
    <ButtonLink
      href={paths.obligation({ locale, id: obligation.id }) + place}
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

function nextStep({ stand, steps, sendable }: HomeObligation): 'read' | 'paste' | 'handIn' | 'fix' {
  if (stand === 'returned') return sendable ? 'handIn' : 'fix'
  if (steps.read === 'now' && !sendable) return 'read'
  return steps.handIn === 'now' ? 'handIn' : 'paste'
}
