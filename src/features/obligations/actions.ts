'use server'
import { proposeAccountContract } from '#/contracts/accounts.ts'
import {
  acknowledgeContract,
  addOfflineContract,
  checkAgainContract,
  chooseReadingContract,
  contestContract,
  explainContract,
  giveReasonContract,
  pasteLinksContract,
  removeItemContract,
  replyContract,
  submitContract,
} from '#/contracts/reports.ts'
import { propose } from '#/server/accounts/propose.ts'
import { addOffline } from '#/server/items/add-offline.ts'
import { checkAgain } from '#/server/items/check-again.ts'
import { chooseReading } from '#/server/items/choose-reading.ts'
import { contest } from '#/server/items/contest.ts'
import { explainRemark } from '#/server/items/explain-remark.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { submit } from '#/server/submissions/submit.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'
import { readPaste } from './read-paste.ts'

export const acknowledgeAction = action({ contract: acknowledgeContract, verb: acknowledge })

export const pasteAction = action({ contract: pasteLinksContract, verb: readPaste })

export const addOfflineAction = action({ contract: addOfflineContract, verb: addOffline })

export const removeItemAction = action({ contract: removeItemContract, verb: removeItem })

export const giveReasonAction = action({ contract: giveReasonContract, verb: giveReason })

export const explainAction = action({ contract: explainContract, verb: explainRemark })

export const contestAction = action({ contract: contestContract, verb: contest })

export const checkAgainAction = action({ contract: checkAgainContract, verb: checkAgain })

export const chooseReadingAction = action({ contract: chooseReadingContract, verb: chooseReading })

export const replyAction = action({ contract: replyContract, verb: replyToReturn })

export const proposeAccountAction = action({ contract: proposeAccountContract, verb: propose })

export const submitAction = action({
  contract: submitContract,
  verb: submit,
  goTo: ({ data, locale }) => paths.receipt({ locale, id: data.id }),
})
