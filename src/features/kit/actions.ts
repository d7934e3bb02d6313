'use server'
import { saveKitContract, withdrawKitContract } from '#/contracts/kits.ts'
import { offerKit } from '#/server/kits/offer.ts'
import { saveKit } from '#/server/kits/save.ts'
import { withdrawKit } from '#/server/kits/withdraw.ts'
import { action } from '#/web/action.ts'

export const saveKitAction = action({ contract: saveKitContract, verb: saveKit })

export const offerKitAction = action({ contract: saveKitContract, verb: offerKit })

export const withdrawKitAction = action({ contract: withdrawKitContract, verb: withdrawKit })
