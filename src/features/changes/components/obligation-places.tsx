import type { ObligationChanges } from '../obligation-loader.ts'
import { ObligationAmended } from './obligation-amended.tsx'
import { AskForTime, ObligationDeadline } from './obligation-deadline.tsx'

/** What changes of mind put on the page of a obligation. */
export function obligationPlaces(changes: ObligationChanges) {
  return {
    amended: <ObligationAmended changes={changes} />,
    deadline: <ObligationDeadline changes={changes} />,
    ask: <AskForTime changes={changes} />,
  }
}
