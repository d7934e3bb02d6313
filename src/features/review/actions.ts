'use server'
import { changedAccountContract } from '#/contracts/accounts.ts'
import {
  checkAgainContract,
  decideItemsContract,
  returnReportContract,
  undoContract,
} from '#/contracts/reports.ts'
import { confirmAccount } from '#/server/accounts/confirm.ts'
import { checkAgain } from '#/server/items/check-again.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { action } from '#/web/action.ts'

export const decideItemsAction = action({ contract: decideItemsContract, verb: decideItems })

export const returnReportAction = action({ contract: returnReportContract, verb: returnReport })

export const checkAgainAction = action({ contract: checkAgainContract, verb: checkAgain })

export const confirmAccountAction = action({ contract: changedAccountContract, verb: confirmAccount })

export const undoAction = action({ contract: undoContract, verb: undo })
