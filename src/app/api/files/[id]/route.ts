import { readFileContract } from '#/contracts/files.ts'
import { fileAnswer } from '#/web/files/serve-file.ts'
import { route } from '#/web/route.ts'

export const GET = route({
  contract: readFileContract,
  run: (context, { id }) => fileAnswer(context, { id }),
})
