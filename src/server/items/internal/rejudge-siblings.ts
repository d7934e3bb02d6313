import { isDeepStrictEqual } from 'node:util'
import { judgeAgain } from '#/domain/verification/judge.ts'
import type { Asked } from '#/domain/verification/signals.ts'
import type { Tx } from '../../db/client.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { reasonsOf } from '../internal.ts'
import { lineOf, linksOf } from './report-lines.ts'

/**
 * Finds anew what the looked-at links of a report are to each other: the second half of a pair completes the first,
 * and a link may turn out to repeat one that was looked at before it.
 */
export async function rejudgeSiblings(
  tx: Tx,
  {
    obligationId,
    except,
    languages,
  }: { obligationId: string; except: string; languages: Asked['languages'] },
): Promise<void> {
  const links = await linksOf(tx, obligationId)
  const lines = links.map(lineOf)
  for (const [place, link] of links.entries()) {
    if (link.id === except || link.verdict === null || link.verdict === 'pending') continue
    const line = lines[place]
    if (!line) continue
    const reasons = reasonsOf(link)
    const elsewhere = reasons.find(({ code }) => code === 'same_text_elsewhere')?.details.institutions
    const judged = judgeAgain({
      reasons,
      line,
      languages,
      neighbours: {
        earlier: lines.slice(0, place),
        others: lines.filter(({ id }) => id !== link.id),
        sameTextElsewhere: typeof elsewhere === 'number' ? elsewhere : 0,
      },
    })
    if (isDeepStrictEqual(judged.reasons, reasons)) continue
    const found = {
      verdict: judged.verdict,
      reasons: [...judged.reasons] as unknown as Prisma.InputJsonValue,
    }
    await tx.reportItem.update({ where: { id: link.id }, data: found })
  }
}
