import { readPageContract } from '#/contracts/files.ts'
import { pageAnswer } from '#/web/files/serve-file.ts'
import { route } from '#/web/route.ts'

export const GET = route({
  contract: readPageContract,
  run: (context, place) => pageAnswer(context, place),
})
