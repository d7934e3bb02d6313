import { id as idField } from '#/contracts/fields.ts'
import { changeRefusal, directiveStanding } from '#/domain/directives/control.ts'
import { obligationRefusal } from '#/domain/obligations/changes.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { ownExtensions } from '#/server/extensions/reads.ts'
import { ownChanging, unreadEditions } from '#/server/obligations/reads/amended.ts'

/** What the institution sees of changes: the amended letter beside the one it knew, and its own request. */
export async function loadObligationChanges(context: Context, { id }: { id: string }) {
  const scope = authorize(context, 'obligation.read')
  const own = await ownChanging(context, { id: idField.parse(id), scope })
  const { id: obligationId, acknowledgedEdition: acknowledged, directive, due } = own
  const unread = acknowledged !== null && acknowledged < directive.edition
  const [extensions, editions] = await Promise.all([
    ownExtensions(context, { scope, obligationId }),
    unread ? unreadEditions(context, { scope, obligationId, acknowledged }) : [],
  ])
  const shut =
    changeRefusal({ standing: directiveStanding(directive), change: 'change' }) ??
    obligationRefusal({ change: 'extend', of: own })
  const [from, to] = [editions.at(0), editions.at(-1)]
  return {
    obligationId,
    due,
    /** The wording that was read, and the present one; null where there is nothing new. */
    amended: !shut && from && to ? { from, to, reasons: editions.slice(1) } : null,
    waiting: shut ? null : (extensions.find(({ state }) => state === 'requested') ?? null),
    /** The department's last word on a deadline; older ones help nobody. */
    decided: shut
      ? null
      : (extensions.find(({ state }) => state === 'granted' || state === 'refused') ?? null),
    mayAsk: !shut && own.firstCompleteAt === null && may(context, 'extension.request'),
    mayAcknowledge: may(context, 'obligation.acknowledge'),
  }
}
export type ObligationChanges = Awaited<ReturnType<typeof loadObligationChanges>>
