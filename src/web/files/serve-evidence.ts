import type * as z from 'zod'
import { readEvidenceContract } from '#/contracts/evidence.ts'
import { evidenceFiles } from '#/domain/evidence/kinds.ts'
import type { Context } from '#/server/context.ts'
import { storedEvidence } from '#/server/evidence/reads/stored.ts'
import { route } from '../route.ts'
import { attachment } from '../attachment.ts'
import { known, stored } from './stored-answer.ts'

/** GET /api/evidence/[id] */
export const evidenceRoute = route({ contract: readEvidenceContract, run: evidenceAnswer })

/**
 * A stored copy. Pictures and words are shown; pages and answers of foreign sites are always to be saved, so that
 * nothing of theirs ever runs under our address.
 */
async function evidenceAnswer(
  context: Context,
  { id }: z.output<typeof readEvidenceContract>,
): Promise<Response> {
  const { kind, sha256, mediaType, takenAt } = await storedEvidence(context, {
    id: known({ id, what: 'evidence' }),
  })
  const opens = kind === 'uploaded' ? mediaType === 'image/webp' : evidenceFiles[kind].opens
  const extension = kind === 'uploaded' ? (opens ? 'webp' : 'pdf') : evidenceFiles[kind].extension
  const name = `zhariya-${takenAt.toISOString().slice(0, 10)}-${id.slice(-8)}.${extension}`
  const saved = { 'content-disposition': attachment(name) }
  return stored({ sha256, headers: { 'content-type': mediaType, ...(opens ? {} : saved) } })
}
