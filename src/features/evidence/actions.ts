'use server'
import { attachedEvidenceContract } from '#/contracts/evidence.ts'
import { detachEvidence } from '#/server/evidence/detach.ts'
import { action } from '#/web/action.ts'

export const detachEvidenceAction = action({ contract: attachedEvidenceContract, verb: detachEvidence })
