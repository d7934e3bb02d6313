import type { SetDayInput } from '#/contracts/calendar.ts'
import { showToast } from '#/ui/toast-store.ts'
import type { ActionResult } from '#/web/action-result.ts'
import { setDayAction } from './actions.ts'
import type { FormWords } from './words.ts'

/** Puts days back as they were; stops at the first refusal. */
export async function setAgain(days: readonly SetDayInput[]): Promise<ActionResult<unknown>> {
  for (const day of days) {
    const result = await setDayAction(day)
    if (!result.ok) return result
  }
  return { ok: true, data: undefined }
}

export function sayUndone({ result, words }: { result: ActionResult<unknown>; words: FormWords }): void {
  if (result.ok) showToast({ message: words.undone })
  else showToast({ message: result.text, tone: 'error' })
}
