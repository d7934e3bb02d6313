import type { Shape } from '#/ui/icon.tsx'
import {
  circleArrowUp,
  circleCheck,
  circleDashed,
  circleMinus,
  circleSlash,
  circleX,
  clock,
  clockAlert,
  clockCheck,
  octagonAlert,
  undo2,
} from '#/ui/icons.ts'

export type State =
  | 'not_started'
  | 'in_progress'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'not_due'
  | 'on_time'
  | 'late'
  | 'overdue'
  | 'exempt'
  | 'refused'
  | 'closed'
  | 'withdrawn'

type StateLook = { shape: Shape; ink: string; soft: string }

const halfCircle: Shape = {
  line: 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0',
  fill: 'M12 6.5v11a5.5 5.5 0 0 0 0-11z',
}

/** Icon and colours of each state; the word comes with the call. Good recedes, what needs a person stands out. */
export const stateLooks: Record<State, StateLook> = {
  not_started: { shape: circleDashed, ink: 'text-ink-2', soft: 'bg-sunken' },
  in_progress: { shape: halfCircle, ink: 'text-sky-ink', soft: 'bg-sky-soft' },
  submitted: { shape: circleArrowUp, ink: 'text-accent', soft: 'bg-accent-soft' },
  returned: { shape: undo2, ink: 'text-warn', soft: 'bg-warn-soft' },
  accepted: { shape: circleCheck, ink: 'text-ok', soft: 'bg-ok-soft' },
  not_due: { shape: clock, ink: 'text-ink-2', soft: 'bg-sunken' },
  on_time: { shape: clockCheck, ink: 'text-ok', soft: 'bg-ok-soft' },
  late: { shape: clockAlert, ink: 'text-warn', soft: 'bg-warn-soft' },
  overdue: { shape: octagonAlert, ink: 'text-bad', soft: 'bg-bad-soft' },
  exempt: { shape: circleMinus, ink: 'text-ink-2', soft: 'bg-sunken' },
  refused: { shape: circleX, ink: 'text-bad', soft: 'bg-bad-soft' },
  closed: { shape: circleCheck, ink: 'text-ink-2', soft: 'bg-sunken' },
  withdrawn: { shape: circleSlash, ink: 'text-ink-2', soft: 'bg-sunken' },
}
