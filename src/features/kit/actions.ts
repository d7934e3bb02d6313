'use server'
import type * as z from 'zod'
import { kitFormContract, withdrawKitContract } from '#/contracts/kits.ts'
import type { Context } from '#/server/context.ts'
import { offerKit } from '#/server/kits/offer.ts'
import { saveKit } from '#/server/kits/save.ts'
import { withdrawKit } from '#/server/kits/withdraw.ts'
import { action } from '#/web/action.ts'

export const kitFormAction = action({ contract: kitFormContract, verb: byIntent })

export const withdrawKitAction = action({ contract: withdrawKitContract, verb: withdrawKit })

/** Without script a form has one action: the button says which verb. */
async function byIntent(context: Context, { intent, ...input }: z.input<typeof kitFormContract>) {
  const { version } = await (intent === 'offer' ? offerKit : saveKit)(context, input)
  return { version, intent }
}
