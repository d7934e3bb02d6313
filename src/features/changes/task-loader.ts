import { id as idField } from '#/contracts/fields.ts'
import { changeRefusal, directiveStanding } from '#/domain/directives/control.ts'
import { obligationRefusal } from '#/domain/obligations/changes.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { ownExtensions } from '#/server/extensions/reads.ts'
import { ownTask } from '#/server/obligations/reads.ts'
import { unreadEditions } from '#/server/obligations/reads/amended.ts'

/** What the institution sees of changes: the amended letter beside the one it knew, and its own request. */
export async function loadTaskChanges(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'obligation.read')
  const task = await ownTask(context, { id: idField.parse(id), scope })
  const { acknowledgedEdition, directive } = task
  const unread = acknowledgedEdition !== null && acknowledgedEdition < directive.edition
  const [extensions, editions] = await Promise.all([
    ownExtensions(context, { scope, obligationId: task.id }),
    unread
      ? unreadEditions(context, { scope, obligationId: task.id, acknowledged: acknowledgedEdition })
      : [],
  ])
  const shut =
    changeRefusal({ standing: directiveStanding(directive), change: 'change' }) ??
    obligationRefusal({ change: 'extend', of: task })
  const waiting = extensions.find(({ state }) => state === 'requested') ?? null
  return {
    obligationId: task.id,
    due: task.due,
    lateFrom: task.lateFrom,
    now: context.now,
    /** The one that was read, and the present one; null where there is nothing new. */
    amended: unread ? { from: editions.at(0), to: editions.at(-1), reasons: editions.slice(1) } : null,
    waiting: shut ? null : waiting,
    /** The last word of the department on a deadline; older ones are in the way of nobody. */
    decided: extensions.find(({ state }) => state === 'granted' || state === 'refused') ?? null,
    mayAsk: !shut && task.firstCompleteAt === null && may(context, 'extension.request'),
    mayAcknowledge: may(context, 'obligation.acknowledge'),
  }
}
export type TaskChanges = Awaited<ReturnType<typeof loadTaskChanges>>
