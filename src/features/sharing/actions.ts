'use server'
import type * as z from 'zod'
import { pasteLinksContract } from '#/contracts/reports.ts'
import type { Context } from '#/server/context.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { action } from '#/web/action.ts'
import { paths } from '#/web/paths.ts'

export const shareAction = action({
  contract: pasteLinksContract,
  verb: share,
  goTo: ({ data, locale }) => `${paths.obligation({ locale, id: data.obligationId })}#lines`,
})

async function share(context: Context, input: z.input<typeof pasteLinksContract>) {
  await pasteLinks(context, input)
  return { obligationId: input.obligationId }
}
