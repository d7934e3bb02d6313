'use server'
import { directiveContract } from '#/contracts/changes.ts'
import { lookNow } from '#/server/watch/look-now.ts'
import { action } from '#/web/action.ts'

export const lookNowAction = action({ contract: directiveContract, verb: lookNow })
