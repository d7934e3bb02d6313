'use server'
import { decideItemsContract, returnReportContract, undoContract } from '#/contracts/reports.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { action } from '#/web/action.ts'

export const decideItemsAction = action({ contract: decideItemsContract, verb: decideItems })

export const returnReportAction = action({ contract: returnReportContract, verb: returnReport })

export const undoAction = action({ contract: undoContract, verb: undo })
