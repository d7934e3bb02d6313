import type * as z from 'zod'
import type { saveKitContract } from '#/contracts/kits.ts'
import { hashtagKey } from '#/domain/kit/kit.ts'
import { Problem } from '#/domain/problem.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { personOf } from '../../people/internal.ts'
import { changedParts, contentOf } from '../internal.ts'
import { kitToChange } from './kit-to-change.ts'

/**
 * Writes the texts as they were typed; offered texts are seen by institutions at once.
 * @throws Problem not_found, directive_withdrawn, stale, hashtag_taken
 */
export async function keepKit(
  tx: Tx,
  context: Context,
  {
    given,
    scope,
    offer,
  }: { given: z.output<typeof saveKitContract>; scope: DepartmentScope; offer: boolean },
) {
  const { directiveId, version } = given
  const { issuerId, kit } = await kitToChange(tx, { directiveId, scope })
  const content = contentOf(given)
  const changed = kit ? changedParts({ from: contentOf(kit), to: content }) : []
  if ((kit?.version ?? 0) !== version) throw new Problem('stale', { changed, version: kit?.version ?? 0 })
  const key = hashtagKey(content.hashtag)
  const taken = await tx.kit.findFirst({
    where: { issuerId, hashtagKey: key, directiveId: { not: directiveId } },
    select: { id: true },
  })
  if (taken) throw new Problem('hashtag_taken', {})
  const offered = {
    offeredAt: kit?.offeredAt ?? context.now,
    firstOfferedAt: kit?.firstOfferedAt ?? context.now,
    offeredById: personOf(context),
  }
  const data = {
    ...content,
    issuerId,
    hashtagKey: key,
    savedById: personOf(context),
    updatedAt: context.now,
    ...(offer ? offered : {}),
    version: version + 1,
  }
  await tx.kit.upsert({ where: { directiveId }, create: { ...data, directiveId }, update: data })
  return {
    version: version + 1,
    /** What the journal says of it, but for the name of the action. */
    entry: {
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      ...(kit ? { before: { version, hashtag: kit.hashtag } } : {}),
      after: { version: version + 1, hashtag: content.hashtag, changed },
    } as const,
  }
}
