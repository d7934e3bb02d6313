import type { SetDayInput } from '#/contracts/calendar.ts'
import { showToast } from '#/ui/toast-store.ts'
import type { ActionResult } from '#/web/action-result.ts'
import { setDayAction } from './actions.ts'
import type { FormWords } from './words.ts'

/** Puts days back as they were; stops at the first refusal. */
export async function setAgain(days: readonly SetDayInput[]): Promise<ActionResult<unknown> | null> {
  let last: ActionResult<unknown> | null = null
  for (const day of days) {
    last = await setDayAction(day).catch(() => null)
    if (!last?.ok) return last
  }
  return last
}

export function sayUndone({
  result,
  words,
}: {
  result: ActionResult<unknown> | null
  words: FormWords
}): void {
  if (result?.ok) showToast({ message: words.undone })
  else showToast({ message: result?.text ?? words.failed, tone: 'error' })
}
