import { getTranslations } from 'next-intl/server'
import type { DirectiveState } from '#/domain/directives/control.ts'
import { cx } from '#/ui/cx.ts'
import { Icon, type Shape } from '#/ui/icon.tsx'
import { circleCheck, circleSlash, listChecks, pencil } from '#/ui/icons.ts'

/** Word and icon of a directive's state; a pill where it stands alone. */
export async function DirectiveStateMark({ state, pill }: { state: DirectiveState; pill?: boolean }) {
  const t = await getTranslations('directives')
  const { shape, ink, soft } = looks[state]
  return (
    <span className={cx(pill ? `state-pill ${soft}` : 'state-label', ink)}>
      <Icon shape={shape} size={17} />
      <span>{t(`state.${state}`)}</span>
    </span>
  )
}

const looks: Record<DirectiveState, { shape: Shape; ink: string; soft: string }> = {
  draft: { shape: pencil, ink: 'text-ink-2', soft: 'bg-sunken' },
  under_control: { shape: listChecks, ink: 'text-accent', soft: 'bg-accent-soft' },
  answered: { shape: listChecks, ink: 'text-ok', soft: 'bg-ok-soft' },
  off_control: { shape: circleCheck, ink: 'text-ok', soft: 'bg-ok-soft' },
  withdrawn: { shape: circleSlash, ink: 'text-ink-2', soft: 'bg-sunken' },
}
