import { offerKit } from '#/server/kits/offer.ts'
import { saveKit } from '#/server/kits/save.ts'
import { withdrawKit } from '#/server/kits/withdraw.ts'
import { makeDirective } from '../factories.ts'
import { hashtagOf, kitTexts } from '../kits.ts'
import type { World } from '../people.ts'
import { type Call, callOf } from './call.ts'

/** The ready texts, each of a directive of its own. */
export const kitCalls: Record<string, (world: World) => Promise<Call>> = {
  'kits/save': async (world) => callOf(saveKit, await fresh(world)),
  'kits/offer': async (world) => callOf(offerKit, await fresh(world)),
  'kits/withdraw': async (world) => {
    const input = await fresh(world)
    const { version } = await offerKit(world.as('officer'), input)
    return callOf(withdrawKit, { directiveId: input.directiveId, version })
  },
}

async function fresh(world: World) {
  const { directiveId } = await makeDirective(world)
  return { ...kitTexts, directiveId, version: 0, hashtag: hashtagOf(directiveId) }
}
